import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'fund-publications', path: '/fundPublications', onlyFor: 'treasurer' },
  { name: 'fund-publication', path: '/fundPublications', firstRecord: true, onlyFor: 'treasurer' },
  { name: 'fund-publication-entry', path: '/fundPublications/create', onlyFor: 'treasurer' },
];
