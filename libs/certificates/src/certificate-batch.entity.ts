import {
  EnumColumn,
  InstantColumn,
  IntColumn,
  type Language,
  Local,
  type Message,
  nodeId,
  WholeNumberColumn,
} from '@app/kernel';
import { StoredFile } from '@app/documents';
import { Person } from '@app/people';
import { RecognitionRound } from '@app/recognitions';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export enum CertificateBatchState {
  Waiting = 'waiting',
  Running = 'running',
  Ready = 'ready',
  Failed = 'failed',
}
registerEnumType(CertificateBatchState, { name: 'CertificateBatchState' });

/** All certificates of a round as one file, drawn by the worker for whoever asked. It names people, so it is kept for a day, and goes when one of them is erased. */
@Entity('certificate_batch')
@Local()
@ObjectType()
@Check('ck_certificate_batch_state', `state IN ('waiting', 'running', 'ready', 'failed')`)
@Check('ck_certificate_batch_ready', `(state = 'ready') = (sha256 IS NOT NULL)`)
@Check('ck_certificate_batch_failed', `(state = 'failed') = (failure IS NOT NULL)`)
@Index('ix_certificate_batch_owner', ['ownerKey'])
@Index('ix_certificate_batch_round', ['roundKey'])
@Index('ix_certificate_batch_under_way', ['askedAt'], { where: `state IN ('waiting', 'running')` })
@Index('ix_certificate_batch_file', ['sha256'], { where: 'sha256 IS NOT NULL' })
export class CertificateBatch {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_certificate_batch' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('CertificateBatch', this.key);
  }

  /** Who asked, and alone sees it. */
  @Column('uuid')
  @ForeignKey(() => Person, { name: 'fk_certificate_batch_owner' })
  ownerKey: string;

  @Column('uuid')
  @ForeignKey(() => RecognitionRound, { name: 'fk_certificate_batch_round' })
  roundKey: string;

  @EnumColumn(() => CertificateBatchState)
  state: CertificateBatchState;

  @IntColumn({ default: 0, description: 'Certificates drawn so far.' })
  drawn: number;

  @IntColumn({ description: 'Certificates of the round when it was asked for.' })
  total: number;

  @Column('text')
  language: Language;

  @Column('text', { nullable: true })
  @ForeignKey(() => StoredFile, { name: 'fk_certificate_batch_file' })
  sha256: string | null;

  @WholeNumberColumn({ nullable: true, description: 'Bytes of the file; null until it is drawn.' })
  size: number | null;

  @Column('jsonb', { nullable: true })
  failure: { code: string; messages: Message } | null;

  @InstantColumn()
  askedAt: Date;

  @InstantColumn({ nullable: true, description: 'Until when the file is kept; null while it is under way.' })
  keptUntil: Date | null;

  /** When a worker took it, or last came further. */
  @Column('timestamptz', { nullable: true })
  takenAt: Date | null;

  /** SHA-256 of what the worker proves itself with while it asks for these certificates. */
  @Column('bytea', { nullable: true })
  ticketDigest: Buffer | null;

  @Column('int', { default: 0 })
  attempts: number;
}
