import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'books', path: '/books' },
  { name: 'book-handling', path: '/books', tab: 3 },
  { name: 'records-files', path: '/books', tab: 5 },
];
