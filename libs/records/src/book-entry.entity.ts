import { DateScalar, Fact, nodeId } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
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

  @Column('int')
  @Field(() => Int)
  year: number;

  /** Number and symbol of the file, `01.HTSĐ`. */
  @Column('text')
  @Field(() => String)
  code: string;

  @Column('text')
  @Field(() => String)
  title: string;

  /** As the organisation's list of files says, `10 năm`; null when it does not. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  retention: string | null;

  @Column('date')
  @Field(() => DateScalar)
  openedOn: string;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true })
  closedOn: string | null;

  @Column('int', { default: 1 })
  @Field(() => Int)
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

  @Column('text')
  @Field(() => Book)
  book: Book;

  @Column('int')
  @Field(() => Int)
  year: number;

  @Column('int')
  @Field(() => Int, { description: 'Arrival number, or place in the outgoing book.' })
  number: number;

  @Column('uuid')
  @ForeignKey(() => Directive, { name: 'fk_register_entry_directive' })
  directiveKey: string;

  @Column('date')
  @Field(() => DateScalar, { description: 'Day of arrival, or of sending.' })
  enteredOn: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Unit or position that handles it.' })
  handler: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true })
  handleBy: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the handling ended.' })
  handledOn: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'How it was handled: number of the answer, or a note.' })
  outcome: string | null;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true })
  copies: number | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  /** A file of the same province. */
  @Column('uuid', { nullable: true })
  fileKey: string | null;

  @Column('int', { default: 1 })
  @Field(() => Int)
  version: number;
}
