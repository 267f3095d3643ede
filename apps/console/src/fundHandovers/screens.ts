import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'fund-handovers', path: '/fundHandovers', onlyFor: 'treasurer' },
  { name: 'fund-handover-entry', path: '/fundHandovers/create', onlyFor: 'treasurer' },
];
