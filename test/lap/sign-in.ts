/** Signing in with a one-time link, as a partner application would. */
export const SIGN_IN =
  'mutation ($token: String!) { signInWithLink(token: $token) { totpRequired viewer { person { id } } } }';

export const tokenOf = (url: string): string => decodeURIComponent(url.split('token=')[1]!);
