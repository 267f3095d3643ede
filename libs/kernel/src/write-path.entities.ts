import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Local } from './table-class';

/** The claimed key of a mutation with its stored answer. Local data; kept for a month. */
@Entity('idempotency_key')
@Local()
export class IdempotencyKey {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_idempotency_key' })
  actorId: string;

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
export class AuditEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_event' })
  key: string;

  @Column('timestamptz')
  occurredAt: Date;

  /** Pseudonymous person id; null for the programme itself and for anonymous calls. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('uuid', { nullable: true })
  sessionId: string | null;

  /** `report.submitted`: subject and past participle. */
  @Column('text')
  action: string;

  @Column('text')
  subjectType: string;

  @Column('text')
  subjectKey: string;

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

/** A durable, ordered feed of what happened, for reactions after commit and for partners. Append-only. */
@Entity('outbox_event')
@Local()
@Index('ix_outbox_event_topic', ['topic', 'key'])
export class OutboxEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outbox_event' })
  key: string;

  @Column('timestamptz')
  occurredAt: Date;

  @Column('text')
  topic: string;

  @Column('jsonb')
  payload: unknown;

  @Column('bigint')
  transactionId: number;
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

/** A reaction that has taken effect. Append-only: the key decides the race between two workers. */
@Entity('outbox_reaction')
@Local()
export class OutboxReaction {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outbox_reaction' })
  eventKey: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_outbox_reaction' })
  name: string;

  @Column('timestamptz')
  reactedAt: Date;
}
