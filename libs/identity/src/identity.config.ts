/** Injection token of `IdentityConfig`; the application provides it in a global module. */
export const IDENTITY_CONFIG = Symbol('IDENTITY_CONFIG');

export interface IdentityConfig {
  /** 32 bytes that wrap the key of every person. Without it nobody's name can be read and nobody can be found by address. */
  masterKey: Buffer;
  /** Origin under which people reach the console; sign-in links begin with it. */
  publicUrl: string;
  /** https only. Off for an installation that listens on loopback without TLS. */
  secureCookies: boolean;
}
