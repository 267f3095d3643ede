import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'units', path: '/administrativeUnits' },
  { name: 'unit', path: '/administrativeUnits', firstRecord: true },
];
