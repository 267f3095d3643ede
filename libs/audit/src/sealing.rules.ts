import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import canonicalize from 'canonicalize';
import { leafHash } from './merkle.rules';

/** Everything that a seal protects, as the database holds it. */
export interface SealedEvent {
  key: string;
  /** UTC with microseconds, so that not even those can be changed unnoticed. */
  occurredAt: string;
  actorId: string | null;
  /** Null in entries that were written before it was asked; those were sealed without the two. */
  principalKind: string | null;
  clientId: string | null;
  /** Null in all entries of before, which were sealed without it. */
  onBehalfOf: string | null;
  sessionId: string | null;
  action: string;
  subjectType: string;
  subjectKey: string;
  scopeId: number | null;
  path: string | null;
  before: unknown;
  after: unknown;
  reason: string | null;
  transactionId: number;
}

/** SELECT list that yields a `SealedEvent` from `audit_event AS e`. */
export const SEALED_COLUMNS = `e.key, to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "occurredAt",
  e.actor_id AS "actorId", e.principal_kind AS "principalKind", e.client_id AS "clientId", e.on_behalf_of AS "onBehalfOf", e.session_id AS "sessionId", e.action, e.subject_type AS "subjectType", e.subject_key AS "subjectKey",
  e.scope_id AS "scopeId", e.path, e.before, e.after, e.reason, e.transaction_id AS "transactionId"`;

export interface CheckpointContent {
  batch: number;
  firstSequence: number;
  lastSequence: number;
  root: Buffer;
  previousHash: Buffer;
  createdAt: Date;
}

export const NO_CHECKPOINT_BEFORE = Buffer.alloc(32);

/** The place in the trail is part of what is hashed: an event cannot be moved. */
export const eventHash = (sequence: number, event: SealedEvent): Buffer =>
  leafHash(canonicalBytes({ sequence, ...sealedOf(event) }));

/** As it was sealed when it was written, so that entries of before still verify. */
function sealedOf({ principalKind, clientId, onBehalfOf, ...event }: SealedEvent): object {
  const place = onBehalfOf === null ? {} : { onBehalfOf };
  return principalKind === null ? { ...event, ...place } : { ...event, principalKind, clientId, ...place };
}

export const checkpointHash = ({ root, previousHash, createdAt, ...numbers }: CheckpointContent): Buffer =>
  createHash('sha256')
    .update(
      canonicalBytes({
        ...numbers,
        root: root.toString('hex'),
        previousHash: previousHash.toString('hex'),
        createdAt: createdAt.toISOString(),
      }),
    )
    .digest();

export const signHash = (hash: Buffer, privateKey: KeyObject): Buffer => sign(null, hash, privateKey);

export const isSigned = (hash: Buffer, signature: Buffer, publicKey: KeyObject): boolean =>
  verify(null, hash, publicKey, signature);

/** RFC 8785: the same content is always the same bytes. */
function canonicalBytes(content: object): Buffer {
  return Buffer.from(canonicalize(content)!, 'utf8');
}
