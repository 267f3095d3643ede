import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [{ name: 'renewals', path: '/renewals' }];
