import { Email, ownLookup, secretField } from '@app/people';

/** Found by the address when signing in; the digest is unique and stands with the account. Its key is that of earlier installations. */
export const SIGN_IN = ownLookup('sign_in', Email, 'email-digest');

export const TOTP = secretField('totp', {
  vi: 'bí mật của xác thực hai bước',
  en: 'The secret of the second factor.',
});
