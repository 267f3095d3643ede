import PieChart from '@mui/icons-material/PieChartOutlined';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { BudgetPiles } from './BudgetPiles';
import { BUDGET, BUDGETS, BUDGETS_BY_ID } from './budgets.graphql.ts';
import { CAPS_PAGE, LINES_PAGE } from './places.ts';

export const resource = defineResource({
  name: 'budgets',
  icon: PieChart,
  menu: { group: 'money', order: 35, permission: 'ledger.read' },
  pages: {
    list: lazily(() => import('./BudgetList'), 'BudgetList'),
    show: lazily(() => import('./BudgetShow'), 'BudgetShow'),
  },
  needs: { list: 'ledger.read', show: 'ledger.read' },
  routes: [
    { path: LINES_PAGE, page: lazily(() => import('./LinesPage'), 'LinesPage'), permission: 'ledger.keep' },
    { path: CAPS_PAGE, page: lazily(() => import('./CapsPage'), 'CapsPage'), permission: 'spendingCap.read' },
  ],
  records: ['Budget'],
  things: [{ kind: 'BUDGET', order: 62, wayTo: showPage('budgets') }],
  inbox: inboxPart(['BUDGETS_TO_APPROVE', 'BUDGETS_RETURNED'], 18, BudgetPiles),
  operations: { budgets: { list: BUDGETS, one: BUDGET, many: BUDGETS_BY_ID } },
});
