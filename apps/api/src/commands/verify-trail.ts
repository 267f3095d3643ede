import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type TrailReport, verifyTrail } from '@app/audit';
import pg from 'pg';
import { secretsFile, withDatabase } from '../setup/installation';
import { ensureSecrets } from '../setup/secrets';
// Sets how whole numbers and dates arrive, as everywhere else.
import '../data-source';
import { told } from './told';

/**
 * Reads the whole audit trail and names the first record that was tampered with; ends with 1 then.
 * `verify-trail [batch:hash]`: a head written down earlier, so that a trail cut off at its end is found out as well.
 * Left out: the last one of AUDIT_HEAD_FILE, where that is set.
 * Settings: DATABASE_AUDITOR_URL or DATABASE_URL (without either, the embedded database), and
 * AUDIT_PUBLIC_KEY or AUDIT_PRIVATE_KEY in PEM (without either, the key that `npm start` made).
 */
async function main([known]: string[]): Promise<void> {
  const given = process.env.DATABASE_AUDITOR_URL ?? process.env.DATABASE_URL;
  const key = await publicKey();
  await withDatabase(given, async (url) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      // One snapshot for the whole reading: what is sealed meanwhile is not half seen.
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const query = async <Row>(sql: string, params: unknown[] = []) => (await client.query(sql, params)).rows as Row[];
      const head = known ?? (await lastHead());
      print(await verifyTrail(query, key, head ? headOf(head) : null));
    } finally {
      await client.end();
    }
  });
}

async function publicKey(): Promise<KeyObject> {
  if (process.env.AUDIT_PUBLIC_KEY) return createPublicKey(process.env.AUDIT_PUBLIC_KEY);
  if (!process.env.AUDIT_PRIVATE_KEY && !existsSync(secretsFile))
    throw new Error('AUDIT_PUBLIC_KEY is not set; .env.example explains it');
  const pem = process.env.AUDIT_PRIVATE_KEY ?? (await ensureSecrets(secretsFile)).auditPrivateKey;
  return createPublicKey(createPrivateKey(pem));
}

/** The last line that the worker wrote to the file of heads; null without one. */
async function lastHead(): Promise<string | null> {
  const file = process.env.AUDIT_HEAD_FILE;
  if (!file) return null;
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.at(-1)?.split(' ').at(-1) || null;
}

function headOf(text: string): { batch: number; hash: string } {
  const match = /^(\d{1,9}):([0-9a-f]{64})$/.exec(text);
  if (!match) throw new Error(`not a head of a trail: ${text}`);
  return { batch: Number(match[1]), hash: match[2]! };
}

function print({ fault, head, records, checkpoints, unsealed }: TrailReport): void {
  if (fault) {
    const place = fault.sequence === null ? `batch ${fault.batch}` : `record ${fault.sequence} of batch ${fault.batch}`;
    console.error(`TAMPERED: ${fault.kind} at ${place}${fault.eventKey ? `, event ${fault.eventKey}` : ''}`);
    console.error(`${records} records before it are as they were signed`);
    process.exitCode = 1;
    return;
  }
  console.log(
    `${records} records in ${checkpoints} signed batches are as they were signed; ${unsealed} wait for the next seal`,
  );
  if (head) console.log(`head, to be kept elsewhere: ${head.batch}:${head.hash}`);
}

await told(() => main(process.argv.slice(2)));
