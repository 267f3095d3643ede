import {
  EnumColumn,
  type Language,
  InstantColumn,
  IntColumn,
  Local,
  type Message,
  nodeId,
  TextColumn,
  WholeNumberColumn,
} from '@app/kernel';
import { LIST_FORMATS, type ListColumn, StoredFile } from '@app/documents';
import { Person } from '@app/people';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export enum ListFileFormat {
  Csv = 'csv',
  Xlsx = 'xlsx',
}
registerEnumType(ListFileFormat, { name: 'ListFileFormat' });

export enum ListExportState {
  Waiting = 'waiting',
  Running = 'running',
  Ready = 'ready',
  Failed = 'failed',
}
registerEnumType(ListExportState, { name: 'ListExportState' });

/** A list that somebody wants as a file with all its rows, written by the worker. */
@Entity('list_export')
@Local()
@ObjectType()
@Check('ck_list_export_format', `format IN ('csv', 'xlsx')`)
@Check('ck_list_export_state', `state IN ('waiting', 'running', 'ready', 'failed')`)
@Check('ck_list_export_ready', `(state = 'ready') = (sha256 IS NOT NULL)`)
@Check('ck_list_export_failed', `(state = 'failed') = (failure IS NOT NULL)`)
@Index('ix_list_export_owner', ['ownerKey'])
@Index('ix_list_export_under_way', ['askedAt'], { where: `state IN ('waiting', 'running')` })
@Index('ix_list_export_file', ['sha256'], { where: 'sha256 IS NOT NULL' })
export class ListExport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_list_export' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('ListExport', this.key);
  }

  /** Who asked, and alone sees it. */
  @Column('uuid')
  @ForeignKey(() => Person, { name: 'fk_list_export_owner' })
  ownerKey: string;

  @TextColumn({ description: 'What the list is called, as whoever asked read it.' })
  title: string;

  @EnumColumn(() => ListFileFormat)
  format: ListFileFormat;

  @EnumColumn(() => ListExportState)
  state: ListExportState;

  @WholeNumberColumn({ default: 0, description: 'Rows written so far.' })
  rows: number;

  @IntColumn({
    nullable: true,
    description: 'Rows of the list when it was asked for; null where it does not count them.',
  })
  total: number | null;

  /** Hash of the console’s document, with its variables and what stands in the columns; empty once nobody needs it any more. */
  @Column('text')
  document: string;

  @Column('jsonb')
  variables: Record<string, unknown>;

  @Column('jsonb')
  columns: ListColumn[];

  @Column('text')
  language: Language;

  @Column('text', { nullable: true })
  @ForeignKey(() => StoredFile, { name: 'fk_list_export_file' })
  sha256: string | null;

  @WholeNumberColumn({ nullable: true, description: 'Bytes of the file; null until it is written.' })
  size: number | null;

  @Column('jsonb', { nullable: true })
  failure: { code: string; messages: Message } | null;

  @InstantColumn()
  askedAt: Date;

  @InstantColumn({ nullable: true, description: 'When it was written, or came to nothing.' })
  finishedAt: Date | null;

  @InstantColumn({ nullable: true, description: 'Until when it is kept; null while it is under way.' })
  keptUntil: Date | null;

  /** When a worker took it, or last came further. */
  @Column('timestamptz', { nullable: true })
  takenAt: Date | null;

  /** SHA-256 of what the worker proves itself with while it asks for this list. */
  @Column('bytea', { nullable: true })
  ticketDigest: Buffer | null;

  @Column('int', { default: 0 })
  attempts: number;
}

const MEDIA_TYPES: Record<ListFileFormat, string> = {
  [ListFileFormat.Csv]: LIST_FORMATS.csv,
  [ListFileFormat.Xlsx]: LIST_FORMATS.xlsx,
};

/** Without what the bytes are read as. */
export const mediaTypeOf = (format: ListFileFormat): string => MEDIA_TYPES[format].split(';')[0]!;
