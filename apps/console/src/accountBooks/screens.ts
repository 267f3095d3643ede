import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'account-books-list', path: '/accountBooks', onlyFor: 'treasurer' },
  { name: 'account-books', path: '/accountBooks', firstRecord: true, onlyFor: 'treasurer' },
  { name: 'account-books-statement', path: '/accountBooks', firstRecord: true, tab: 1, onlyFor: 'treasurer' },
  { name: 'account-books-balance', path: '/accountBooks', firstRecord: true, tab: 2, onlyFor: 'treasurer' },
  { name: 'account-books-check', path: '/accountBooks', firstRecord: true, tab: 3, onlyFor: 'treasurer' },
  { name: 'account-books-periods', path: '/accountBooks', firstRecord: true, tab: 4, onlyFor: 'treasurer' },
  { name: 'account-books-funds', path: '/accountBooks', firstRecord: true, tab: 5, onlyFor: 'treasurer' },
  { name: 'account-books-prints', path: '/accountBooks', firstRecord: true, tab: 6, onlyFor: 'treasurer' },
  { name: 'account-books-open', path: '/accountBooks/open', onlyFor: 'treasurer' },
];
