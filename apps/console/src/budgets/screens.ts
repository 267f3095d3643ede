import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'budgets', path: '/budgets', onlyFor: 'treasurer' },
  { name: 'budget', path: '/budgets', firstRecord: true, onlyFor: 'treasurer' },
  { name: 'spending-caps', path: '/budgets/caps', onlyFor: 'treasurer' },
];
