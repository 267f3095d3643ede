/** Injection token of `IdentityConfig`; the application provides it in a global module. */
export const IDENTITY_CONFIG = Symbol('IDENTITY_CONFIG');

export interface IdentityConfig {
  /** Origin under which people reach the console; sign-in links begin with it. */
  publicUrl: string;
  /** https only. Off for an installation that listens on loopback without TLS. */
  secureCookies: boolean;
}
