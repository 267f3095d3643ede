import SwapHoriz from '@mui/icons-material/SwapHorizOutlined';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { FUND_HANDOVER, FUND_HANDOVERS, FUND_HANDOVERS_BY_ID } from './fundHandovers.graphql.ts';
import { HandoverPiles } from './HandoverPiles';
import { takeOverPage } from './places.ts';

export const resource = defineResource({
  name: 'fundHandovers',
  icon: SwapHoriz,
  menu: { group: 'money', order: 90, permission: 'handover.read' },
  pages: {
    list: lazily(() => import('./FundHandoverList'), 'FundHandoverList'),
    show: lazily(() => import('./FundHandoverShow'), 'FundHandoverShow'),
    create: lazily(() => import('./TakeOverPage'), 'TakeOverPage'),
  },
  needs: { list: 'handover.read', show: 'handover.read', create: 'handover.prepare' },
  things: [
    { kind: 'FUND_HANDOVER', order: 66, wayTo: showPage('fundHandovers') },
    { kind: 'BOOKS_TO_TAKE_OVER', order: 67, wayTo: takeOverPage },
  ],
  records: ['FundHandover'],
  inbox: inboxPart(['BOOKS_TO_TAKE_OVER', 'HANDOVERS_TO_CONFIRM'], 18, HandoverPiles),
  operations: { fundHandovers: { list: FUND_HANDOVERS, one: FUND_HANDOVER, many: FUND_HANDOVERS_BY_ID } },
});
