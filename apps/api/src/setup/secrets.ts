import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { newPasswords, type Passwords } from './database';

/** What an installation must keep: losing `masterKey` makes the personal data unreadable. */
export interface Secrets {
  passwords: Passwords;
  /** 32 bytes, base64. */
  masterKey: string;
  /** Ed25519, PKCS #8 PEM: signs the checkpoints of the audit trail. */
  auditPrivateKey: string;
}

/** Reads the installation's secrets; makes them on the first start. Readable by their owner only. */
export async function ensureSecrets(file: string): Promise<Secrets> {
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (kept !== null) return JSON.parse(kept) as Secrets;
  const secrets: Secrets = {
    passwords: newPasswords(),
    masterKey: randomBytes(32).toString('base64'),
    auditPrivateKey: generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600, flag: 'wx' });
  return secrets;
}
