import AccountBalanceWallet from '@mui/icons-material/AccountBalanceWalletOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { BANK_LINES, BANK_STATEMENT, BANK_STATEMENTS, BANK_STATEMENTS_BY_ID } from './bankStatements.graphql.ts';
import { IMPORT_STATEMENT_PAGE, MATCH_PAGE } from './places.ts';

export const resource = defineResource({
  name: 'bankStatements',
  icon: AccountBalanceWallet,
  menu: { group: 'money', order: 50, permission: 'ledger.read' },
  pages: {
    list: lazily(() => import('./BankStatementList'), 'BankStatementList'),
    show: lazily(() => import('./BankStatementShow'), 'BankStatementShow'),
  },
  needs: { list: 'ledger.read', show: 'ledger.read' },
  routes: [
    {
      path: IMPORT_STATEMENT_PAGE,
      page: lazily(() => import('./ImportStatementPage'), 'ImportStatementPage'),
      permission: 'ledger.keep',
    },
    { path: MATCH_PAGE, page: lazily(() => import('./MatchPage'), 'MatchPage'), permission: 'ledger.read' },
  ],
  records: ['BankStatement'],
  operations: {
    bankStatements: { list: BANK_STATEMENTS, one: BANK_STATEMENT, many: BANK_STATEMENTS_BY_ID },
    bankLines: { list: BANK_LINES },
  },
});
