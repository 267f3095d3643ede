import { createHash, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { AuditSequencer, verifyTrail } from '@app/audit';
import { Actor, Clock, newKey, Transactions } from '@app/kernel';
import canonicalize from 'canonicalize';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/data-source';
import { testEvent } from '../support/events';
import { inDatabase, migrate } from '../support/upgrade';

const NAMES_PRINCIPALS = '1795362000000';

const { privateKey } = generateKeyPairSync('ed25519');
const publicKey = createPublicKey(privateKey);
const sha256 = (content: Buffer): Buffer => createHash('sha256').update(content).digest();
const canonical = (content: object): Buffer => Buffer.from(canonicalize(content)!, 'utf8');

/** An entry with its seal, word for word as the build before wrote them. */
async function sealedEntry(client: pg.Client, personKey: string): Promise<void> {
  const entry = {
    key: newKey(),
    occurredAt: '2024-10-01T02:03:04.000005Z',
    actorId: personKey,
    sessionId: null,
    action: 'report.submitted',
    subjectType: 'Report',
    subjectKey: '7',
    scopeId: 12,
    path: '1.7.90.',
    before: null,
    after: { state: 'submitted' },
    reason: null,
    transactionId: 700,
  };
  await client.query(
    `INSERT INTO audit_event (key, occurred_at, actor_id, action, subject_type, subject_key, scope_id, path, after, transaction_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      entry.key,
      entry.occurredAt,
      personKey,
      entry.action,
      entry.subjectType,
      entry.subjectKey,
      entry.scopeId,
      entry.path,
      entry.after,
      entry.transactionId,
    ],
  );
  const leaf = sha256(Buffer.concat([Buffer.from([0]), canonical({ sequence: 1, ...entry })]));
  await client.query(
    'INSERT INTO audit_seal (sequence, event_key, transaction_id, hash, batch) VALUES (1, $1, $2, $3, 1)',
    [entry.key, entry.transactionId, leaf],
  );
  const head = { batch: 1, firstSequence: 1, lastSequence: 1 };
  const createdAt = new Date('2024-10-01T02:03:09Z');
  const previous = Buffer.alloc(32);
  const hash = sha256(
    canonical({
      ...head,
      root: leaf.toString('hex'),
      previousHash: previous.toString('hex'),
      createdAt: createdAt.toISOString(),
    }),
  );
  await client.query('INSERT INTO audit_checkpoint VALUES (1, 1, 1, $1, $2, $3, $4, $5)', [
    leaf,
    previous,
    hash,
    sign(null, hash, privateKey),
    createdAt,
  ]);
}

describe('an installation whose trail was sealed before it named principals', () => {
  it('still verifies, goes on, and finds out who changes the kind of who acted', () =>
    inDatabase(async (url, client) => {
      await migrate(url, NAMES_PRINCIPALS);
      const personKey = newKey();
      await sealedEntry(client, personKey);
      await client.query(
        `INSERT INTO idempotency_key (actor_id, key, request_hash, created_at) VALUES ($1, 'a', 'h', now()), ('anonymous', 'a', 'h', now())`,
        [personKey],
      );
      await migrate(url);
      const { rows: keys } = await client.query('SELECT principal FROM idempotency_key ORDER BY 1');
      expect(keys).toEqual([{ principal: 'anonymous' }, { principal: `person:${personKey}` }]);

      const dataSource = await new DataSource(dataSourceOptions({ url, poolSize: 2 })).initialize();
      const verify = () => verifyTrail((sql, params) => dataSource.query(sql, params), publicKey);
      expect(await verify()).toMatchObject({ records: 1, unsealed: 0, fault: null });

      await new Transactions(dataSource, new Clock()).run(Actor.system(), async (tx) =>
        tx.happened(testEvent('upgrade.verified'), { subject: 1, path: null }),
      );
      const privateKeyPem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
      const sequencer = new AuditSequencer(dataSource, new Clock(), { privateKeyPem });
      // Other tests on the same server hold the horizon back for a moment.
      for (let turn = 0; turn < 600 && (await verify()).unsealed > 0; turn++) {
        await sequencer.seal();
        await new Promise((done) => setTimeout(done, 50));
      }
      expect(await verify()).toMatchObject({ records: 2, unsealed: 0, fault: null });

      for (const [sequence, change] of [
        [1, `principal_kind = 'person'`],
        [2, 'principal_kind = NULL'],
        [2, `principal_kind = 'anonymous'`],
      ] as const) {
        await client.query('BEGIN');
        await client.query(
          `UPDATE audit_event SET ${change} WHERE key = (SELECT event_key FROM audit_seal WHERE sequence = $1)`,
          [sequence],
        );
        const found = await verifyTrail(
          async <Row>(sql: string, params: unknown[] = []) => (await client.query(sql, params)).rows as Row[],
          publicKey,
        );
        expect(found.fault).toMatchObject({ kind: 'event-changed', sequence });
        await client.query('ROLLBACK');
      }
      await dataSource.destroy();
    }));
});
