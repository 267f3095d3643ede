import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  account: {
    title: 'My account',
    roles: 'Details and roles',
    email: 'Email',
    preferences: 'Display',
    password: {
      title: 'Password',
      none: 'You have no password yet. Set one so that you can sign in by yourself next time.',
      current: 'Current password',
      change: 'Change password',
      done: 'Password changed',
    },
    totp: {
      title: 'Two-step sign-in',
      on: 'On: signing in needs a code from your phone besides the password.',
      off: 'Off. Turn it on, and a stolen password alone opens nothing.',
      enrol: 'Turn on two-step sign-in',
      passwordFirst: 'Set a password first.',
      qr: 'QR code that adds the account to an authenticator app',
      scan: 'Scan the code with an authenticator app on your phone, or type the key below; then enter the 6-digit code it shows.',
      done: 'Two-step sign-in is on',
      remove: 'Turn off two-step sign-in',
      removeExplanation: 'Enter your password to turn it off. Only the password will protect the account.',
      removed: 'Two-step sign-in is off',
    },
    recovery: {
      title: 'Recovery codes',
      left: '%{smart_count} code is left. |||| %{smart_count} codes are left.',
      about: 'Without your telephone, each signs in once in place of the 6-digit code.',
      renew: 'Make 10 new codes',
      explanation:
        'Makes ten new codes; all earlier ones are void. They are shown once: print or copy them, and keep them away from the telephone.',
      once: 'Shown this once. Print, copy or save them now; once you leave the page they cannot be seen again.',
      save: 'Save as a file',
      fileTitle: 'Hiếu Học: recovery codes, each good once',
      done: 'New recovery codes were made',
    },
    sessions: {
      title: 'Signed-in devices',
      device: 'Device',
      unknown: 'Unknown device',
      lastSeenAt: 'Last used',
      createdAt: 'Signed in',
      act: 'Act',
      current: 'This device',
      revoke: 'Sign out device',
      revoked: 'Device signed out',
    },
  },
};
