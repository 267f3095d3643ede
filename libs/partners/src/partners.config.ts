/** Injection token of `PartnersConfig`; the API provides it in a global module. */
export const PARTNERS_CONFIG = Symbol('PARTNERS_CONFIG');

export interface PartnersConfig {
  /** Issuer of access tokens, and the address under which partners reach the API: `https://host`. */
  publicUrl: string;
  /** 32 bytes from which the keys of access tokens are derived; never used as a key itself. */
  masterKey: Buffer;
  /** Raised by whoever runs the installation when a key may have become known: all tokens end at once. */
  tokenKeyGeneration: number;
}
