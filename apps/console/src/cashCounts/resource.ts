import Calculate from '@mui/icons-material/CalculateOutlined';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { CASH_COUNT, CASH_COUNTS, CASH_COUNTS_BY_ID } from './cashCounts.graphql.ts';
import { CountPiles } from './CountPiles';
import { countPage } from './places.ts';

export const resource = defineResource({
  name: 'cashCounts',
  icon: Calculate,
  menu: { group: 'money', order: 40, permission: 'ledger.read' },
  pages: {
    list: lazily(() => import('./CashCountList'), 'CashCountList'),
    show: lazily(() => import('./CashCountShow'), 'CashCountShow'),
    create: lazily(() => import('./CountPage'), 'CountPage'),
  },
  needs: { list: 'ledger.read', show: 'ledger.read', create: 'ledger.keep' },
  things: [
    { kind: 'MONEY_PLACE', order: 61, wayTo: countPage },
    { kind: 'CASH_COUNT', order: 62, wayTo: showPage('cashCounts') },
  ],
  records: ['CashCount'],
  inbox: inboxPart(['BOXES_TO_COUNT', 'COUNTS_TO_SIGN'], 17, CountPiles),
  operations: { cashCounts: { list: CASH_COUNTS, one: CASH_COUNT, many: CASH_COUNTS_BY_ID } },
});
