import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'bank-statements', path: '/bankStatements', onlyFor: 'treasurer' },
  { name: 'bank-statement', path: '/bankStatements', firstRecord: true, onlyFor: 'treasurer' },
  { name: 'bank-statement-import', path: '/bankStatements/import', onlyFor: 'treasurer' },
  { name: 'bank-match', path: '/bankStatements/match', onlyFor: 'treasurer' },
];
