import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  app: {
    name: 'Hiếu Học',
    purpose: 'The lifelong learning week',
    menu: {
      main: 'Main menu',
      work: 'Work',
      register: 'Registers',
      administration: 'Administration',
    },
    user: {
      account: 'Account',
      signOut: 'Sign out',
      language: 'Language',
      theme: 'Light or dark',
      light: 'Light',
      dark: 'Dark',
    },
  },
};
