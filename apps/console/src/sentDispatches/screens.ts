import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [{ name: 'sent-dispatches', path: '/sentDispatches' }];
