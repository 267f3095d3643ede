import type { FormScreen } from '../resource/screen.ts';

export const forms: readonly FormScreen[] = [{ name: 'directive-read', path: '/directives/read', as: 'officer' }];
