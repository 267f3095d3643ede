import type { KeyObject } from 'node:crypto';
import { merkleRoot } from './merkle.rules';
import {
  checkpointHash,
  type CheckpointContent,
  eventHash,
  isSigned,
  NO_CHECKPOINT_BEFORE,
  SEALED_COLUMNS,
  type SealedEvent,
} from './sealing.rules';

type Query = <Row>(sql: string, params?: unknown[]) => Promise<Row[]>;

/**
 * `event-changed`, `event-missing`: the record itself. `seal-changed`, `seal-missing`, `seal-unsigned`: its seal.
 * `checkpoint-changed`, `checkpoint-missing`: the signed batch. `batch-changed`: events and seals were rewritten together.
 * `event-unsealed`: an event that stands before the head and was never sealed, or of a transaction that has not been yet: it was inserted.
 * `head-missing`: the trail ends before a checkpoint that was known outside, or says something else there.
 */
type TrailFaultKind =
  | 'event-changed'
  | 'event-missing'
  | 'seal-changed'
  | 'seal-missing'
  | 'seal-unsigned'
  | 'event-unsealed'
  | 'checkpoint-changed'
  | 'checkpoint-missing'
  | 'batch-changed'
  | 'head-missing';

interface TrailFault {
  kind: TrailFaultKind;
  batch: number;
  /** Place of the first record concerned. */
  sequence: number | null;
  eventKey: string | null;
}

interface TrailHead {
  batch: number;
  /** Hexadecimal. */
  hash: string;
}

export interface TrailReport {
  checkpoints: number;
  records: number;
  /** Events that wait for the next seal. */
  unsealed: number;
  /** Keep it outside the database: with it, a trail that was cut off at its end is found out. */
  head: TrailHead | null;
  /** The first thing that is not as it was signed; null when all is. */
  fault: TrailFault | null;
}

interface Checkpoint extends CheckpointContent {
  hash: Buffer;
  signature: Buffer;
}

interface SealRow {
  sequence: number;
  eventKey: string;
  hash: Buffer;
  event: SealedEvent | null;
}

/** Reads the whole trail in order and stops at the first record that was tampered with. `query` needs to read only. */
export async function verifyTrail(
  query: Query,
  publicKey: KeyObject,
  known: TrailHead | null = null,
): Promise<TrailReport> {
  const report: TrailReport = {
    checkpoints: 0,
    records: 0,
    unsealed: await countUnsealed(query),
    head: null,
    fault: null,
  };
  for await (const checkpoint of checkpoints(query)) {
    report.fault =
      faultOfCheckpoint(checkpoint, report.head, report.records, publicKey) ?? (await faultOfBatch(query, checkpoint));
    if (report.fault) return report;
    const head = { batch: checkpoint.batch, hash: checkpoint.hash.toString('hex') };
    if (known?.batch === head.batch && known.hash !== head.hash)
      return { ...report, fault: fault('head-missing', head.batch) };
    Object.assign(report, { checkpoints: head.batch, records: checkpoint.lastSequence, head });
  }
  report.fault = (await unsignedSeal(query, report)) ?? (await insertedEvent(query, report));
  if (!report.fault && known && known.batch > report.checkpoints) report.fault = fault('head-missing', known.batch);
  return report;
}

const fault = (
  kind: TrailFaultKind,
  batch: number,
  sequence: number | null = null,
  eventKey: string | null = null,
): TrailFault => ({
  kind,
  batch,
  sequence,
  eventKey,
});

async function* checkpoints(query: Query): AsyncGenerator<Checkpoint> {
  for (let after = 0; ;) {
    const page = await query<Checkpoint>(
      `SELECT batch, first_sequence AS "firstSequence", last_sequence AS "lastSequence", root, previous_hash AS "previousHash",
              hash, signature, created_at AS "createdAt"
       FROM audit_checkpoint WHERE batch > $1 ORDER BY batch LIMIT 500`,
      [after],
    );
    yield* page;
    if (page.length === 0) return;
    after = page.at(-1)!.batch;
  }
}

function faultOfCheckpoint(
  checkpoint: Checkpoint,
  before: TrailHead | null,
  records: number,
  publicKey: KeyObject,
): TrailFault | null {
  const expected = (before?.batch ?? 0) + 1;
  if (checkpoint.batch !== expected) return fault('checkpoint-missing', expected, records + 1);
  const { hash, signature, ...content } = checkpoint;
  const isChained = checkpoint.previousHash.toString('hex') === (before?.hash ?? NO_CHECKPOINT_BEFORE.toString('hex'));
  const isWhole = checkpointHash(content).equals(hash) && isSigned(hash, signature, publicKey);
  if (isChained && isWhole && checkpoint.firstSequence === records + 1) return null;
  return fault('checkpoint-changed', checkpoint.batch, records + 1);
}

async function faultOfBatch(
  query: Query,
  { batch, firstSequence, lastSequence, root }: Checkpoint,
): Promise<TrailFault | null> {
  const seals = await sealsOf(query, firstSequence, lastSequence);
  const leaves: Buffer[] = [];
  let changed: TrailFault | null = null;
  for (let sequence = firstSequence; sequence <= lastSequence; sequence++) {
    const seal = seals.get(sequence);
    if (!seal) return fault('seal-missing', batch, sequence);
    if (!seal.event) return fault('event-missing', batch, sequence, seal.eventKey);
    const leaf = eventHash(sequence, seal.event);
    leaves.push(leaf);
    if (!leaf.equals(seal.hash)) changed ??= fault('event-changed', batch, sequence, seal.eventKey);
  }
  const eventsAreAsSigned = merkleRoot(leaves).equals(root);
  if (changed) return eventsAreAsSigned ? { ...changed, kind: 'seal-changed' } : changed;
  return eventsAreAsSigned ? null : fault('batch-changed', batch, firstSequence);
}

async function sealsOf(query: Query, first: number, last: number): Promise<Map<number, SealRow>> {
  const rows = await query<SealedEvent & { sequence: number; eventKey: string; hash: Buffer; key: string | null }>(
    `SELECT s.sequence, s.event_key AS "eventKey", s.hash, ${SEALED_COLUMNS}
     FROM audit_seal s LEFT JOIN audit_event e ON e.key = s.event_key WHERE s.sequence BETWEEN $1 AND $2`,
    [first, last],
  );
  return new Map(
    rows.map(({ sequence, eventKey, hash, ...event }) => [
      sequence,
      { sequence, eventKey, hash, event: event.key ? event : null },
    ]),
  );
}

async function unsignedSeal(query: Query, { records, checkpoints }: TrailReport): Promise<TrailFault | null> {
  const [seal] = await query<{ sequence: number; eventKey: string }>(
    `SELECT sequence, event_key AS "eventKey" FROM audit_seal WHERE sequence NOT BETWEEN 1 AND $1 ORDER BY sequence LIMIT 1`,
    [records],
  );
  return seal ? fault('seal-unsigned', checkpoints + 1, seal.sequence, seal.eventKey) : null;
}

/**
 * What waits for its seal is younger than the head. Where the database was restored into a new cluster, whose transactions are counted from the start
 * again, places cannot be compared until it has sealed something itself.
 */
async function insertedEvent(query: Query, { checkpoints }: TrailReport): Promise<TrailFault | null> {
  const [event] = await query<{ key: string }>(
    `WITH now AS (
       SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS horizon, pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS next
     ), head AS (
       SELECT s.transaction_id, s.event_key FROM audit_checkpoint c JOIN audit_seal s ON s.sequence = c.last_sequence
       ORDER BY c.batch DESC LIMIT 1
     )
     SELECT e.key FROM audit_event e CROSS JOIN now JOIN head ON head.transaction_id < now.horizon
     WHERE ((e.transaction_id, e.key) < (head.transaction_id, head.event_key) OR e.transaction_id >= now.next)
       AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.event_key = e.key)
     ORDER BY e.transaction_id, e.key LIMIT 1`,
  );
  return event ? fault('event-unsealed', checkpoints, null, event.key) : null;
}

async function countUnsealed(query: Query): Promise<number> {
  const [row] = await query<{ count: number }>(
    `SELECT count(*)::int AS count FROM audit_event e WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.event_key = e.key)`,
  );
  return row!.count;
}
