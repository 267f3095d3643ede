import { createPrivateKey, type KeyObject } from 'node:crypto';
import { Clock } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AUDIT_CONFIG, type AuditConfig } from './audit.config';
import { merkleRoot } from './merkle.rules';
import {
  checkpointHash,
  eventHash,
  NO_CHECKPOINT_BEFORE,
  SEALED_COLUMNS,
  type SealedEvent,
  signHash,
} from './sealing.rules';

const EVENTS_PER_BATCH = 1000;

interface Head {
  batch: number;
  hash: Buffer;
  sequence: number;
  transactionId: number;
  eventKey: string;
}

const BEGINNING: Head = {
  batch: 0,
  hash: NO_CHECKPOINT_BEFORE,
  sequence: 0,
  transactionId: 0,
  eventKey: '00000000-0000-0000-0000-000000000000',
};

/**
 * Numbers, hashes and signs events after they were committed. It writes outside `transactions.run`, because sealing the trail
 * must not itself add to the trail. Any number of workers may call it; a lock lets one through.
 */
@Injectable()
export class AuditSequencer {
  private readonly privateKey: KeyObject;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(AUDIT_CONFIG) config: AuditConfig,
  ) {
    this.privateKey = createPrivateKey(config.privateKeyPem);
  }

  /** Seals everything that can be sealed now. Answers the number of events. */
  async seal(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const batch = await this.dataSource.transaction((manager) => this.sealBatch(manager));
      sealed += batch;
      if (batch < EVENTS_PER_BATCH) return sealed;
    }
  }

  /** The newest signed batch, `batch:hash`; null before the first. Kept elsewhere, it finds out a trail that was cut off or emptied. */
  async head(): Promise<string | null> {
    const { batch, hash } = await headOf(this.dataSource.manager);
    return batch === 0 ? null : `${batch}:${hash.toString('hex')}`;
  }

  private async sealBatch(manager: EntityManager): Promise<number> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('audit.seal'))`);
    const head = await headOf(manager);
    const events = await unsealed(manager, head);
    if (events.length === 0) return 0;
    const hashes = events.map((event, at) => eventHash(head.sequence + 1 + at, event));
    await manager.query(
      `INSERT INTO audit_seal (sequence, event_key, transaction_id, hash, batch)
       SELECT $1::bigint + place, key, transaction_id, hash, $2
       FROM unnest($3::uuid[], $4::bigint[], $5::bytea[]) WITH ORDINALITY AS sealed (key, transaction_id, hash, place)`,
      [
        head.sequence,
        head.batch + 1,
        events.map(({ key }) => key),
        events.map(({ transactionId }) => transactionId),
        hashes,
      ],
    );
    await this.sign(manager, head, hashes);
    return events.length;
  }

  private async sign(manager: EntityManager, head: Head, hashes: Buffer[]): Promise<void> {
    const content = {
      batch: head.batch + 1,
      firstSequence: head.sequence + 1,
      lastSequence: head.sequence + hashes.length,
      root: merkleRoot(hashes),
      previousHash: head.hash,
      createdAt: this.clock.now(),
    };
    const hash = checkpointHash(content);
    await manager.query(
      `INSERT INTO audit_checkpoint (batch, first_sequence, last_sequence, root, previous_hash, hash, signature, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        content.batch,
        content.firstSequence,
        content.lastSequence,
        content.root,
        content.previousHash,
        hash,
        signHash(hash, this.privateKey),
        content.createdAt,
      ],
    );
  }
}

async function headOf(manager: EntityManager): Promise<Head> {
  const [head] = await manager.query<Head[]>(
    `SELECT c.batch, c.hash, s.sequence, s.transaction_id AS "transactionId", s.event_key AS "eventKey"
     FROM audit_checkpoint c JOIN audit_seal s ON s.sequence = c.last_sequence
     ORDER BY c.batch DESC LIMIT 1`,
  );
  return head ?? BEGINNING;
}

/**
 * Only events older than every running transaction: nothing can be committed before them any more. A database restored into a
 * new cluster counts transactions from the start again; then the search begins at the beginning, and what has a seal is left out.
 */
async function unsealed(manager: EntityManager, head: Head): Promise<SealedEvent[]> {
  const [row] = await manager.query<{ horizon: number }[]>(
    'SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS horizon',
  );
  const { horizon } = row!;
  const from = head.transactionId < horizon ? head : BEGINNING;
  return manager.query<SealedEvent[]>(
    `SELECT ${SEALED_COLUMNS} FROM audit_event e
     WHERE e.transaction_id < $1 AND (e.transaction_id, e.key) > ($2::bigint, $3::uuid)
       AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.event_key = e.key)
     ORDER BY e.transaction_id, e.key LIMIT ${EVENTS_PER_BATCH}`,
    [horizon, from.transactionId, from.eventKey],
  );
}
