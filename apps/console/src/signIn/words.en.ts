import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  signIn: {
    title: 'Sign in',
    email: 'Email',
    password: 'Password',
    totp: '6-digit code',
    totpHelp:
      'Open the authenticator on your phone and type the code it shows. Without the telephone: a recovery code.',
    submit: 'Sign in',
    confirm: 'Confirm the code',
    back: 'Back',
    linkHelp: 'First time here? Use the one-time sign-in link that your administrator sent you.',
    withLink: 'Signing in with the one-time link…',
    setPassword: {
      title: 'Set a password',
      advice:
        'You signed in with a link that works only once. Set a password so that you can sign in by yourself next time.',
      password: 'New password',
      help: 'At least 12 characters; a long sentence that you remember is best.',
      submit: 'Set password',
      later: 'Later',
      done: 'Password set',
    },
  },
};
