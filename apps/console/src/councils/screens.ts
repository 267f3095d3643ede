import type { FormScreen, Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [{ name: 'council-rules', path: '/councils/rules' }];

export const forms: readonly FormScreen[] = [{ name: 'council-set-up', path: '/councils/create', as: 'officer' }];
