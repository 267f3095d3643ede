import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PrincipalKind } from './principal';
import { Local } from './table-class';

/** The claimed key of a mutation with its stored answer. Local data; kept for a month, and a day where nobody signed in. */
@Entity('idempotency_key')
@Local()
export class IdempotencyKey {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_idempotency_key' })
  principal: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_idempotency_key' })
  key: string;

  @Column('text')
  requestHash: string;

  @Column('jsonb', { nullable: true })
  response: unknown;

  @Column('timestamptz')
  createdAt: Date;
}

/** One change: who, what, before, after, when, why. Append-only; numbered and sealed after commit. */
@Entity('audit_event')
@Local()
@Index('ix_audit_event_subject', ['subjectType', 'subjectKey'])
@Index('ix_audit_event_occurred_at', ['occurredAt'])
@Index('ix_audit_event_transaction', ['transactionId', 'key'])
@Index('ix_audit_event_path', ['path'])
@Index('ix_audit_event_actor', ['actorId'])
@Index('ix_audit_event_client', ['clientId'], { where: 'client_id IS NOT NULL' })
@Index('ix_audit_event_on_behalf_of', ['onBehalfOf'], { where: 'on_behalf_of IS NOT NULL' })
@Check(
  'ck_audit_event_principal',
  `principal_kind IS NULL OR (principal_kind IN ('person', 'client', 'system', 'anonymous')
   AND (actor_id IS NOT NULL) = (principal_kind = 'person') AND (client_id IS NOT NULL) = (principal_kind = 'client'))`,
)
export class AuditEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_event' })
  key: string;

  @Column('timestamptz')
  occurredAt: Date;

  /** Null in what was written before there were others than people. */
  @Column('text', { nullable: true })
  principalKind: PrincipalKind | null;

  /** The program that acted. */
  @Column('uuid', { nullable: true })
  clientId: string | null;

  /** Pseudonymous person id; null for all others. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  /** Whose role was exercised by the actor in their place; null where the actor's own allowed it. */
  @Column('uuid', { nullable: true })
  onBehalfOf: string | null;

  @Column('uuid', { nullable: true })
  sessionId: string | null;

  /** `report.submitted`: subject and past participle. */
  @Column('text')
  action: string;

  @Column('text')
  subjectType: string;

  @Column('text')
  subjectKey: string;

  /** Of a fact, for the way back to it. No seal protects it: nothing is proven by it. */
  @Column('int', { nullable: true })
  provinceId: number | null;

  @Column('int', { nullable: true })
  scopeId: number | null;

  /** Organisation in which it happened, as the tree was then; null for what belongs to none. Decides who reads the entry. */
  @Column({ type: 'text', collation: 'C', nullable: true })
  path: string | null;

  @Column('jsonb', { nullable: true })
  before: unknown;

  @Column('jsonb', { nullable: true })
  after: unknown;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Transaction that wrote it: the sequencer takes only what is older than the oldest running one. */
  @Column('bigint')
  transactionId: number;
}

/** A durable, ordered feed of what happened, for reactions after commit and for partners. Append-only but for the place. */
@Entity('outbox_event')
@Local()
@Index('ix_outbox_event_topic', ['topic', 'place'])
@Index('uq_outbox_event_place', ['place'], { unique: true })
@Index('ix_outbox_event_unplaced', ['flushed'], { where: 'place IS NULL' })
export class OutboxEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outbox_event' })
  key: string;

  @Column('timestamptz')
  occurredAt: Date;

  /** Name of the event. */
  @Column('text')
  topic: string;

  @Column('smallint')
  version: number;

  /** What it happened to; null in what was told before events had a subject. */
  @Column('text', { nullable: true })
  subjectType: string | null;

  @Column('text', { nullable: true })
  subjectKey: string | null;

  /** Of a fact. */
  @Column('int', { nullable: true })
  provinceId: number | null;

  @Column('int', { nullable: true })
  scopeId: number | null;

  /** Organisation in which it happened, as the tree was then. Decides who reads it. */
  @Column({ type: 'text', collation: 'C', nullable: true })
  path: string | null;

  @Column('jsonb')
  payload: unknown;

  @Column('bigint')
  transactionId: number;

  /** Drawn when the write was about to commit: the order among what was committed between two turns. */
  @Column('bigint', { default: () => `nextval('outbox_event_flushed')` })
  flushed: number;

  /** Counted up in the order of commits, a moment after them; null until then. */
  @Column('bigint', { nullable: true })
  place: number | null;
}

/** A number drawn without gaps: one row per issuer, book and year, locked last in the transaction. */
@Entity('counter')
@Local()
export class Counter {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_counter' })
  name: string;

  @Column('int')
  value: number;
}

/** How far the events were handed out to a reaction. */
@Entity('outbox_position')
@Local()
export class OutboxPosition {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_outbox_position' })
  name: string;

  @Column('bigint')
  place: number;
}

/** A reaction to an event that waits, has taken effect, or came to nothing. The key lets it take effect once. */
@Entity('outbox_reaction')
@Local()
@Index('ix_outbox_reaction_waiting', ['name', 'lane', 'place'], { where: 'reacted_at IS NULL AND dead_at IS NULL' })
@Index('ix_outbox_reaction_dead', ['deadAt'], { where: 'dead_at IS NOT NULL' })
export class OutboxReaction {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outbox_reaction' })
  eventKey: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_outbox_reaction' })
  name: string;

  @Column('bigint')
  place: number;

  /** Type and key of the event's subject: within it one reaction comes after the other. */
  @Column('text')
  lane: string;

  @Column('smallint')
  attempts: number;

  @Column('timestamptz')
  dueAt: Date;

  /** Of the last try that failed. */
  @Column('text', { nullable: true })
  error: string | null;

  @Column('timestamptz', { nullable: true })
  reactedAt: Date | null;

  /** Tried often enough; an operator lets it be tried again. */
  @Column('timestamptz', { nullable: true })
  deadAt: Date | null;
}
