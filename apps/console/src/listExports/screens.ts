import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [{ name: 'list-exports', path: '/list-exports' }];
