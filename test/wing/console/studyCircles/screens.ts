import type { FormScreen, Screen } from '../../../../apps/console/src/resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'study-circles', path: '/studyCircles' },
  { name: 'study-circle', path: '/studyCircles', firstRecord: true },
];

export const forms: readonly FormScreen[] = [
  { name: 'study-circle-create', path: '/studyCircles/create', as: 'reporter' },
];
