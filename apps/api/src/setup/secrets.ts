import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { newPasswords, type Passwords } from './database';

/** What an installation must keep: losing `masterKey` makes the personal data unreadable. */
export interface Secrets {
  passwords: Passwords;
  /** 32 bytes, base64. */
  masterKey: string;
  /** Ed25519, PKCS #8 PEM: signs the checkpoints of the audit trail. */
  auditPrivateKey: string;
  /** Ed25519, PKCS #8 PEM: signs certificates. */
  certificatePrivateKey: string;
}

/** Reads the installation's secrets; makes them on the first start. Readable by their owner only. */
export async function ensureSecrets(file: string): Promise<Secrets> {
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  const held = kept === null ? null : (JSON.parse(kept) as Partial<Secrets>);
  // An installation of before certificates were signed has no key for them.
  if (held?.certificatePrivateKey) return held as Secrets;
  const secrets: Secrets = {
    passwords: newPasswords(),
    masterKey: randomBytes(32).toString('base64'),
    auditPrivateKey: newSigningKey(),
    certificatePrivateKey: newSigningKey(),
    ...held,
  };
  await mkdir(dirname(file), { recursive: true });
  const next = `${file}.next`;
  await writeFile(next, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  await rename(next, file);
  return secrets;
}

const newSigningKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
