import {
  DateScalar,
  DayColumn,
  DeadlineBoundary,
  EnumColumn,
  InstantColumn,
  IntColumn,
  lastDayInTime,
  Local,
  nodeId,
  OnCard,
  Reference,
  TextColumn,
  TextsColumn,
} from '@app/kernel';
import { Organisation } from '@app/organisations';
import { StoredFile } from '@app/documents';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Directive } from '@app/directives';

export enum AssignmentRole {
  Lead = 'lead',
  Coordinate = 'coordinate',
  Do = 'do',
}
registerEnumType(AssignmentRole, { name: 'AssignmentRole' });

/** Derived from progress and dates, never typed. */
export enum AssignmentStanding {
  Open = 'open',
  Done = 'done',
  DoneLate = 'done_late',
  Overdue = 'overdue',
}
registerEnumType(AssignmentStanding, { name: 'AssignmentStanding' });

/** What a document says is due: once on a day, or each year on a day. */
@Entity('directive_deadline')
@Reference({ because: 'it is a part of its document, which readers of many scopes see' })
@ObjectType()
@Check('ck_directive_deadline_boundary', `boundary IN ('before', 'by')`)
@Check('ck_directive_deadline_day', '(due_on IS NULL) <> (month IS NULL) AND (month IS NULL) = (day IS NULL)')
@Check('ck_directive_deadline_month', 'month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31')
@Index('ix_directive_deadline_directive', ['directiveKey', 'position'])
export class DirectiveDeadline {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_directive_deadline' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('DirectiveDeadline', this.key);
  }

  @Column('uuid')
  @ForeignKey(() => Directive, { name: 'fk_directive_deadline_directive' })
  directiveKey: string;

  @Column('int')
  position: number;

  @DayColumn({ nullable: true, description: 'Null when it recurs each year.' })
  dueOn: string | null;

  @IntColumn({ nullable: true, description: 'Month of a yearly deadline.' })
  month: number | null;

  @IntColumn({ nullable: true, description: 'Day of the month of a yearly deadline.' })
  day: number | null;

  @EnumColumn(() => DeadlineBoundary)
  boundary: DeadlineBoundary;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in time; null when it recurs each year.' })
  get lastDay(): string | null {
    return this.dueOn === null ? null : lastDayInTime({ on: this.dueOn, boundary: this.boundary });
  }

  @TextColumn({ description: 'What is due.' })
  what: string;

  /** Who owes it, as the document names them. */
  @TextsColumn()
  fromNames: string[];

  @TextColumn({ nullable: true })
  toName: string | null;

  @TextColumn({ nullable: true })
  throughName: string | null;

  /** The organisations meant, as of the day of confirmation. */
  @Column('int', { array: true, default: '{}' })
  fromKeys: number[];

  @Column('int', { array: true, default: '{}' })
  toKeys: number[];

  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_directive_deadline_through' })
  throughKey: number | null;
}

/** A task that a document gives. */
@Entity('assignment')
@Reference({ because: 'the giver and all parties read it, of whatever scope' })
@ObjectType()
@OnCard()
@Check('ck_assignment_boundary', `due_boundary IN ('before', 'by')`)
@Index('ix_assignment_directive', ['directiveKey', 'position'])
@Index('ix_assignment_due_on', ['dueOn'])
// By the last day in time, as lists are sorted: the first page is found without sorting all (2.7 s against 0.1 s for 6,000 tasks).
@Index('ix_assignment_last_day', { synchronize: false })
@Index('ix_assignment_words', { synchronize: false })
export class Assignment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assignment' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Assignment', this.key);
  }

  @Column('uuid')
  @ForeignKey(() => Directive, { name: 'fk_assignment_directive' })
  directiveKey: string;

  @Column('int')
  position: number;

  @TextColumn({ nullable: true, description: 'Section of the document, `III.1`.' })
  section: string | null;

  @TextColumn()
  text: string;

  @DayColumn({ nullable: true, description: 'Null: the document sets no day.' })
  dueOn: string | null;

  @EnumColumn(() => DeadlineBoundary, { default: 'by' })
  dueBoundary: DeadlineBoundary;

  /** Whom the document names and nobody here is: the task is kept, and somebody may give it to an organisation later. */
  @Column('text', { array: true, default: '{}' })
  @Field(() => [String], { description: 'Whom the document names besides, and who is no organisation known here.' })
  unknownNames: string[];

  @Column('timestamptz')
  createdAt: Date;

  @IntColumn({ default: 1 })
  version: number;
}

/** An organisation that a task is given to. */
@Entity('assignment_party')
@Reference({ because: 'the giver and all parties read it, of whatever scope' })
@ObjectType()
@Check('ck_assignment_party_role', `role IN ('lead', 'coordinate', 'do')`)
@Index('ix_assignment_party_organisation', ['organisationKey'])
export class AssignmentParty {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assignment_party' })
  @ForeignKey(() => Assignment, { name: 'fk_assignment_party_assignment' })
  assignmentKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assignment_party' })
  @ForeignKey(() => Organisation, { name: 'fk_assignment_party_organisation' })
  organisationKey: number;

  @EnumColumn(() => AssignmentRole)
  role: AssignmentRole;

  /** The words that name it: itself, or the kind of organisations that it belongs to. */
  @TextColumn()
  namedAs: string;

  @Field(() => Int, { nullable: true, description: 'Last recorded, 0 to 100; null when nothing was recorded.' })
  percent: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the first whole progress with evidence that nothing lower has followed; null while not done.',
  })
  doneOn: string | null;
}

/** One note of progress of one party. Append-only: the last one counts. */
@Entity('assignment_progress')
@Reference({ because: 'how a task stands is reckoned from the notes of all its parties, for every reader of the task' })
@ObjectType()
@Check('ck_assignment_progress_percent', 'percent BETWEEN 0 AND 100')
@Index('ix_assignment_progress_party', ['assignmentKey', 'organisationKey', 'recordedAt'])
@Index('ix_assignment_progress_file', ['sha256'])
export class AssignmentProgress {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assignment_progress' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('AssignmentProgress', this.key);
  }

  @Column('uuid')
  @ForeignKey(() => Assignment, { name: 'fk_assignment_progress_assignment' })
  assignmentKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_assignment_progress_organisation' })
  organisationKey: number;

  @IntColumn({ description: '0 to 100.' })
  percent: number;

  @TextColumn({ nullable: true })
  note: string | null;

  /** Evidence: a file, or a document such as the plan that was asked for. */
  @Column('text', { nullable: true })
  @ForeignKey(() => StoredFile, { name: 'fk_assignment_progress_file' })
  sha256: string | null;

  @TextColumn({ nullable: true })
  fileName: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_assignment_progress_directive' })
  directiveKey: string | null;

  @InstantColumn()
  recordedAt: Date;

  /** Business day of the note: what "late" is measured by. */
  @DayColumn()
  recordedOn: string;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;
}

/** A reminder that went out; the key keeps it from going out twice. Append-only. */
@Entity('assignment_reminder')
@Local()
@Index('ix_assignment_reminder_organisation', ['organisationKey', 'remindedOn'])
export class AssignmentReminder {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assignment_reminder' })
  @ForeignKey(() => Assignment, { name: 'fk_assignment_reminder_assignment' })
  assignmentKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assignment_reminder' })
  @ForeignKey(() => Organisation, { name: 'fk_assignment_reminder_organisation' })
  organisationKey: number;

  /** The last day in time that it reminded of: a new deadline is reminded of anew. */
  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_assignment_reminder' })
  lastDay: string;

  /** 7, 3 or 1 working days before. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assignment_reminder' })
  daysBefore: number;

  @Column('date')
  remindedOn: string;
}
