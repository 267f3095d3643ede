/** Injection token of `CertificatesConfig`; the API provides it in a global module. */
export const CERTIFICATES_CONFIG = Symbol('CERTIFICATES_CONFIG');

export interface CertificatesConfig {
  /** Ed25519 key in PKCS #8 PEM with which certificates are signed; null: one of this process alone. */
  privateKeyPem: string | null;
  /** Address under which the public reaches the check: `https://host`. */
  publicUrl: string;
}
