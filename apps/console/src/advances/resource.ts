import AccountBalanceWallet from '@mui/icons-material/AccountBalanceWalletOutlined';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { ADVANCE, ADVANCES, ADVANCES_BY_ID } from './advances.graphql.ts';
import { AdvancePiles } from './AdvancePiles';
import { PEOPLE_PAGE, SETTLE_PAGE } from './places.ts';

export const resource = defineResource({
  name: 'advances',
  icon: AccountBalanceWallet,
  menu: { group: 'money', order: 42, permission: 'advance.read' },
  pages: {
    list: lazily(() => import('./AdvanceList'), 'AdvanceList'),
    show: lazily(() => import('./AdvanceShow'), 'AdvanceShow'),
    create: lazily(() => import('./AskPage'), 'AskPage'),
  },
  needs: { list: 'advance.read', show: 'advance.read', create: 'advance.ask' },
  routes: [
    { path: PEOPLE_PAGE, page: lazily(() => import('./PeoplePage'), 'PeoplePage'), permission: 'ledger.read' },
    { path: SETTLE_PAGE, page: lazily(() => import('./SettlePage'), 'SettlePage'), permission: 'ledger.keep' },
  ],
  records: ['Advance'],
  things: [
    { kind: 'ADVANCE', order: 63, wayTo: showPage('advances') },
    { kind: 'ADVANCE_SETTLEMENT', order: 64 },
  ],
  inbox: inboxPart(['ADVANCES_OWED', 'ADVANCES_OVERDUE', 'ADVANCES_ASKED', 'ADVANCES_TO_PAY'], 17, AdvancePiles),
  operations: { advances: { list: ADVANCES, one: ADVANCE, many: ADVANCES_BY_ID } },
});
