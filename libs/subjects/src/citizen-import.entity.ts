import { EnumColumn, InstantColumn, IntColumn, Local, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ImportKind, OF_CITIZENS } from './import-kinds';
import type { CellFault } from './list-work';

export enum ImportState {
  /** The rows are being read and judged; nothing is written. */
  Checking = 'checking',
  /** Judged: it waits to be written. */
  Checked = 'checked',
  /** Right rows are being written, some hundred at a time. */
  Writing = 'writing',
  /** What was right is written; rows that are not wait to be mended, or there are none. */
  Written = 'written',
  /** Given up; what was written until then stays. */
  Cancelled = 'cancelled',
  /** The file could not be read. */
  Unreadable = 'unreadable',
}
registerEnumType(ImportState, { name: 'ImportState' });

/** What a list is left with of which nothing can be opened any more; its rows go with the key. */
export const GONE = { sha256: null, wrappedKey: null, waitsSince: null } as const;

/** A list of citizens from a file, on its way into the vault. The file is sealed, and goes when it is written or given up. */
@Entity('citizen_import')
@Local({ isSecret: true })
@ObjectType({ description: 'A list of citizens from a file, on its way.' })
@Check('ck_citizen_import_state', `state IN ('checking', 'checked', 'writing', 'written', 'cancelled', 'unreadable')`)
@Check('ck_citizen_import_format', `format IN ('csv', 'xlsx')`)
@Index('ix_citizen_import_organisation', ['organisationKey', 'key'])
@Index('ix_citizen_import_waiting', ['waitsSince'], { where: 'waits_since IS NOT NULL' })
@Index('ix_citizen_import_running', ['key'], { where: `state IN ('checking', 'writing')` })
export class CitizenImport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_citizen_import' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('CitizenImport', this.key);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_citizen_import_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the upload. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('text', { default: OF_CITIZENS })
  @Field(() => ImportKind)
  kind: ImportKind;

  /** What its kind was asked to do with it. */
  @Column('jsonb', { default: '{}' })
  asked: unknown;

  @TextColumn()
  format: string;

  /** Where the sealed file lies; null once it is gone. */
  @Column('text', { nullable: true })
  sha256: string | null;

  /** Opens the file and the rows that wait; null once nothing is left to open. */
  @Column('bytea', { nullable: true, select: false })
  wrappedKey: Buffer | null;

  @EnumColumn(() => ImportState)
  state: ImportState;

  @IntColumn({ default: 0, description: 'Rows that have been looked at.' })
  rows: number;

  @IntColumn({ default: 0, description: 'Rows that can be written, or are.' })
  rightRows: number;

  @IntColumn({ default: 0, description: 'Rows that wait to be mended.' })
  wrongRows: number;

  @IntColumn({ default: 0, description: 'Citizens that are written.' })
  written: number;

  /** Row of the file after which writing goes on. */
  @Column('int', { default: 0 })
  doneTo: number;

  @TextColumn({
    nullable: true,
    description:
      'Why the file could not be read, or its rows could not be written: a code with its words, and what they name behind it.',
  })
  trouble: string | null;

  @Column('uuid')
  createdBy: string;

  @InstantColumn()
  createdAt: Date;

  /** When somebody last went on with it; null once nothing is left that could be taken away. */
  @Column('timestamptz', { nullable: true })
  waitsSince: Date | null;

  @IntColumn({ default: 1 })
  version: number;
}

/** A row of a file that is not written: what stands in it, sealed, and what is wrong with it. */
@Entity('citizen_import_row')
@Local({ isSecret: true })
export class CitizenImportRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_citizen_import_row' })
  @ForeignKey(() => CitizenImport, { name: 'fk_citizen_import_row_import' })
  importKey: string;

  /** Place in the file; the headings are row 1. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_citizen_import_row' })
  row: number;

  /** Empty once it was mended. */
  @Column('jsonb')
  faults: CellFault[];

  @Column('bytea', { select: false })
  box: Buffer;
}
