import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'account-books-list', path: '/accountBooks' },
  { name: 'account-books', path: '/accountBooks', firstRecord: true },
  { name: 'account-books-statement', path: '/accountBooks', firstRecord: true, tab: 1 },
  { name: 'account-books-balance', path: '/accountBooks', firstRecord: true, tab: 2 },
  { name: 'account-books-check', path: '/accountBooks', firstRecord: true, tab: 3 },
  { name: 'account-books-periods', path: '/accountBooks', firstRecord: true, tab: 4 },
  { name: 'account-books-funds', path: '/accountBooks', firstRecord: true, tab: 5 },
  { name: 'account-books-open', path: '/accountBooks/open' },
];
