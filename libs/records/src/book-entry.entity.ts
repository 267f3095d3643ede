import { DayColumn, EnumColumn, Fact, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Directive } from '@app/directives';
import { Book } from './book';

/** How far the handling of an entry is on a day; nobody types it. */
export enum BookEntryStanding {
  Unassigned = 'unassigned',
  UnderWay = 'under_way',
  Overdue = 'overdue',
  Done = 'done',
  DoneLate = 'done_late',
}
registerEnumType(BookEntryStanding, { name: 'BookEntryStanding' });

/** A file (hồ sơ) in which documents of one matter are kept. A fact of its keeper's scope on the day it was opened. */
@Entity('records_file')
@Fact()
@ObjectType()
@Unique('uq_records_file_code', ['provinceId', 'organisationKey', 'year', 'code'])
export class RecordsFile {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_records_file' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_records_file' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('RecordsFile', this.key, this);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_records_file_organisation' })
  organisationKey: number;

  @IntColumn()
  year: number;

  /** Number and symbol of the file, `01.HTSĐ`. */
  @TextColumn()
  code: string;

  @TextColumn()
  title: string;

  /** As the organisation's list of files says, `10 năm`; null when it does not. */
  @TextColumn({ nullable: true })
  retention: string | null;

  @DayColumn()
  openedOn: string;

  @DayColumn({ nullable: true })
  closedOn: string | null;

  @IntColumn({ default: 1 })
  version: number;
}

/**
 * One line in a book: a document that came in or went out. Numbers have no gaps per organisation, book and year. A fact of its keeper's scope
 * on the day it was entered; not partitioned, for a document stands once in a book, whatever the year.
 */
@Entity('register_entry')
@Fact()
@ObjectType()
@Unique('uq_register_entry_number', ['provinceId', 'organisationKey', 'book', 'year', 'number'])
@Unique('uq_register_entry_directive', ['provinceId', 'organisationKey', 'book', 'directiveKey'])
@Check('ck_register_entry_book', `book ~ '^[a-z]+(_[a-z]+)*$'`)
@Index('ix_register_entry_directive', ['directiveKey'])
@Index('ix_register_entry_file', ['provinceId', 'fileKey'])
@ForeignKey(() => RecordsFile, ['provinceId', 'fileKey'], ['provinceId', 'key'], { name: 'fk_register_entry_file' })
export class BookEntry {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_register_entry' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_register_entry' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('RegisterEntry', this.key, this);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_register_entry_organisation' })
  organisationKey: number;

  @EnumColumn(() => Book)
  book: Book;

  @IntColumn()
  year: number;

  @IntColumn({ description: 'Arrival number, or place in the outgoing book.' })
  number: number;

  @Column('uuid')
  @ForeignKey(() => Directive, { name: 'fk_register_entry_directive' })
  directiveKey: string;

  @DayColumn({ description: 'Day of arrival, or of sending.' })
  enteredOn: string;

  @TextColumn({ nullable: true, description: 'Unit or position that handles it.' })
  handler: string | null;

  @DayColumn({ nullable: true })
  handleBy: string | null;

  @DayColumn({ nullable: true, description: 'Day on which the handling ended.' })
  handledOn: string | null;

  @TextColumn({ nullable: true, description: 'How it was handled: number of the answer, or a note.' })
  outcome: string | null;

  @IntColumn({ nullable: true })
  copies: number | null;

  @TextColumn({ nullable: true })
  note: string | null;

  /** A file of the same province. */
  @Column('uuid', { nullable: true })
  fileKey: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
