import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    AccountNoticeKind: {
      LINK_ISSUED: 'An administrator made a one-time sign-in link',
      SECOND_FACTOR_RESET: 'An administrator switched off the second factor',
      SESSIONS_ENDED: 'An administrator ended all sessions',
      SESSION_STARTED: 'Signed in elsewhere',
      ROLE_DELEGATED: 'A role of yours was delegated to somebody',
      DELEGATION_RECEIVED: 'Somebody’s role was delegated to you',
      DELEGATION_ENDED: 'A delegation that you gave or received was ended early',
      RECOVERY_CODES_RENEWED: 'New recovery codes were made, earlier ones are void',
      RECOVERY_CODE_USED: 'A recovery code was used to sign in',
    },
  },
  app: {
    name: 'Hiếu Học',
    purpose: 'The lifelong learning week',
    menu: {
      main: 'Main menu',
      work: 'Work',
      money: 'Money',
      register: 'Registers',
      administration: 'Administration',
    },
    search: {
      label: 'Search everything',
      open: 'Search',
      keys: 'Ctrl K',
      placeholder: 'Documents, organisations, reports, activities, tasks…',
      hint: 'Type to search, with or without diacritics; short forms such as UBND are known.',
      none: 'Nothing found. Try fewer words.',
      recent: 'Looked at last',
      more: 'There is more. Type more words to narrow it.',
      moreOf: 'There may be more: %{kinds}. Type more words to narrow it.',
    },
    notices: {
      seen: 'Seen',
      title: 'Your account',
      before: '– and once before |||| – and %{smart_count} times before',
      advice:
        'If you did not do this and did not ask for it, change your password and tell the administrator of the level above.',
    },
    refused: {
      title: 'This page is not for your role',
      what: 'Your role may not %{what}.',
      who: 'This is for: %{roles}.',
      back: 'Back to your tasks',
    },
    ended: {
      notice: 'Your session has ended. What you were typing is still on this page.',
      signIn: 'Sign in',
      title: 'Sign in again',
      advice:
        'Afterwards you go on where you are; nothing that you were typing is lost. If you sign in with a one-time link, open it in another tab and come back here.',
    },
    user: {
      account: 'Account',
      files: 'My files of lists',
      signOut: 'Sign out',
      language: 'Language',
      theme: 'Light or dark',
      light: 'Light',
      dark: 'Dark',
    },
  },
};
