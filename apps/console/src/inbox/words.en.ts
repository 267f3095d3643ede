import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  inbox: {
    title: 'To do',
    nothing: {
      title: 'Nothing waits for you',
      advice: 'What your role has to do will stand here. Other pages are opened from the menu.',
    },
    starts: { title: 'To begin with', advice: 'Nothing waits for you now. You can:' },
  },
};
