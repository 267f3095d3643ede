import AccountBalance from '@mui/icons-material/AccountBalanceOutlined';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { ACCOUNT_BOOKS, ACCOUNT_BOOKS_BY_ID, ACCOUNT_BOOKS_LIST } from './accountBooks.graphql.ts';
import { BooksPile } from './BooksPile';
import { booksTab, OPEN_BOOKS_PAGE } from './places.ts';

export const resource = defineResource({
  name: 'accountBooks',
  icon: AccountBalance,
  menu: { group: 'money', order: 10, permission: 'ledger.read' },
  pages: {
    list: lazily(() => import('./AccountBooksList'), 'AccountBooksList'),
    show: lazily(() => import('./AccountBooksShow'), 'AccountBooksShow'),
  },
  needs: { list: 'ledger.read', show: 'ledger.read' },
  routes: [
    {
      path: OPEN_BOOKS_PAGE,
      page: lazily(() => import('./OpenBooksPage'), 'OpenBooksPage'),
      permission: 'ledger.keep',
    },
  ],
  records: ['AccountBooks'],
  things: [{ kind: 'FUND_IN_BOOKS', order: 72, wayTo: (id) => booksTab(id, 'funds') }],
  inbox: inboxPart([], 16, BooksPile),
  operations: {
    accountBooks: { list: ACCOUNT_BOOKS_LIST, one: ACCOUNT_BOOKS, many: ACCOUNT_BOOKS_BY_ID },
  },
});
