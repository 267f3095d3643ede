import type { FormScreen, Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'result-statements', path: '/resultStatements' },
  { name: 'result-totals', path: '/resultStatements/totals' },
];

export const forms: readonly FormScreen[] = [
  { name: 'result-statement-create', path: '/resultStatements/create', as: 'officer' },
];
