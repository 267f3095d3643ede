import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'stock-items', path: '/stockItems', onlyFor: 'treasurer' },
  { name: 'stock-item', path: '/stockItems', firstRecord: true, onlyFor: 'treasurer' },
  { name: 'store-book', path: '/stockItems/book', onlyFor: 'treasurer' },
];
