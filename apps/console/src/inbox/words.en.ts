import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  inbox: {
    title: 'To do',
  },
};
