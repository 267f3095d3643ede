import { Local } from '@app/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * The place of one event in the trail, and the hash of what it said when it was sealed. Append-only. No foreign key to the
 * event: a deleted event must be found missing, not be deleted along.
 */
@Entity('audit_seal')
@Local()
@Unique('uq_audit_seal_event', ['eventKey'])
@Index('ix_audit_seal_batch', ['batch'])
export class AuditSeal {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'pk_audit_seal' })
  sequence: number;

  @Column('uuid')
  eventKey: string;

  /** Transaction that wrote the event; the next batch begins after it. */
  @Column('bigint')
  transactionId: number;

  /** RFC 6962 leaf hash of the event's canonical JSON. */
  @Column('bytea')
  hash: Buffer;

  @Column('int')
  batch: number;
}

/** A signed batch: the Merkle root of its seals, chained to the batch before. Append-only. */
@Entity('audit_checkpoint')
@Local()
export class AuditCheckpoint {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_audit_checkpoint' })
  batch: number;

  @Column('bigint')
  firstSequence: number;

  @Column('bigint')
  lastSequence: number;

  @Column('bytea')
  root: Buffer;

  /** `hash` of the batch before; 32 zero bytes for the first. */
  @Column('bytea')
  previousHash: Buffer;

  @Column('bytea')
  hash: Buffer;

  /** Ed25519 over `hash`. */
  @Column('bytea')
  signature: Buffer;

  @Column('timestamptz')
  createdAt: Date;
}
