/** Injection token of `AuditConfig`; the process that seals provides it in a global module. */
export const AUDIT_CONFIG = Symbol('AUDIT_CONFIG');

export interface AuditConfig {
  /** Ed25519 key in PKCS #8 PEM. Checkpoints are signed with it; its public half verifies them anywhere. */
  privateKeyPem: string;
  /** To which heads of the trail are written, one a line; left out: to none. */
  headFile?: string | null;
  /** To whom the head is mailed once a day; left out: to nobody. */
  headMail?: readonly string[];
}
