import {
  DayColumn,
  DongColumn,
  EnumColumn,
  Fact,
  InstantColumn,
  IntColumn,
  nodeId,
  OnCard,
  Reference,
  TextColumn,
} from '@app/kernel';
import { StoredFile } from '@app/documents';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

export enum ActivityMode {
  InPerson = 'in_person',
  Online = 'online',
  Both = 'both',
}
registerEnumType(ActivityMode, { name: 'ActivityMode' });

/** What is asked back before it is written. */
export enum ActivityDoubt {
  /** The unit has logged one of the same kind, first day and title. */
  Twin = 'twin',
  /** More than a year before or after today. */
  FarDay = 'far_day',
}
registerEnumType(ActivityDoubt, { name: 'ActivityDoubt' });

/** Under which the kinds of activity are listed. */
export enum ActivityGroup {
  Training = 'training',
  Press = 'press',
  Printed = 'printed',
  Books = 'books',
  Contest = 'contest',
  Talk = 'talk',
  ArtsSports = 'arts_sports',
  Visit = 'visit',
  Ceremony = 'ceremony',
  Library = 'library',
  Award = 'award',
}
registerEnumType(ActivityGroup, { name: 'ActivityGroup' });

/** What kinds of activity a week knows. Reference data; the forms name them by code. */
@Entity('activity_kind')
@Reference()
@ObjectType()
@Unique('uq_activity_kind_code', ['code'])
export class ActivityKind {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_activity_kind' })
  key: number;

  @Field(() => ID)
  get id(): string {
    return nodeId('ActivityKind', this.key);
  }

  @TextColumn()
  code: string;

  @EnumColumn(() => ActivityGroup)
  group: ActivityGroup;

  @IntColumn()
  position: number;

  @TextColumn()
  labelVi: string;

  @TextColumn()
  labelEn: string;
}

/** Something a unit did in a week. A fact of the unit's scope; partitioned by year. */
@Entity('activity')
@Fact()
@ObjectType()
@OnCard()
@Check('ck_activity_mode', `mode IN ('in_person', 'online', 'both')`)
@Check(
  'ck_activity_quantities',
  'event_count >= 0 AND people_count >= 0 AND item_count >= 0 AND state_budget >= 0 AND other_funding >= 0',
)
@Check('ck_activity_order', 'ends_on >= starts_on')
@Check('ck_activity_year', 'year = extract(year FROM starts_on)')
@Index('ix_activity_organisation', ['organisationKey', 'startsOn'])
@Index('ix_activity_path', ['path'])
@Index('ix_activity_week', ['weekKey'])
@Index('ix_activity_starts_on', ['startsOn', 'key'])
export class Activity {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_activity' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_activity' })
  @Field(() => Int)
  year: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_activity' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Activity', `${this.year}-${this.key}`, this);
  }

  @Column('uuid', { nullable: true })
  weekKey: string | null;

  @Column('int')
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('int')
  @ForeignKey(() => ActivityKind, { name: 'fk_activity_kind' })
  kindKey: number;

  @TextColumn()
  title: string;

  /** Title, place and partners without diacritics; for search. */
  @Column('text', { select: false })
  searchText: string;

  @DayColumn()
  startsOn: string;

  @DayColumn()
  endsOn: string;

  @EnumColumn(() => ActivityMode)
  mode: ActivityMode;

  @TextColumn({ nullable: true })
  place: string | null;

  @TextColumn({ nullable: true })
  partners: string | null;

  @IntColumn({ description: 'Classes, sessions or events.' })
  eventCount: number;

  @IntColumn({ description: 'People who took part.' })
  peopleCount: number;

  @IntColumn({ description: 'Things made or given: books, leaflets, news items.' })
  itemCount: number;

  @DongColumn({ description: 'Cost from the state budget, đồng.' })
  stateBudget: number;

  @DongColumn({ description: 'Cost from other lawful sources, đồng.' })
  otherFunding: number;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @InstantColumn({ nullable: true, description: 'When its kind, days or quantities were changed last.' })
  recountedAt: Date | null;

  /** Taken back by its author; kept for the trail, counted nowhere. */
  @InstantColumn({ nullable: true })
  withdrawnAt: Date | null;

  @IntColumn({ default: 1 })
  version: number;
}

/** A photo or paper that shows the activity took place. A fact of the unit's scope. */
@Entity('activity_evidence')
@Fact()
@Index('ix_activity_evidence_file', ['sha256'])
@ForeignKey(() => Activity, ['provinceId', 'year', 'activityKey'], ['provinceId', 'year', 'key'], {
  name: 'fk_activity_evidence_activity',
})
export class ActivityEvidence {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_activity_evidence' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_activity_evidence' })
  year: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_activity_evidence' })
  activityKey: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_activity_evidence' })
  @ForeignKey(() => StoredFile, { name: 'fk_activity_evidence_file' })
  sha256: string;

  @Column('text')
  fileName: string;

  @Column('text', { nullable: true })
  caption: string | null;
}

/** Evidence as it is shown. */
@ObjectType('ActivityEvidence')
export class EvidenceView {
  @Field(() => String)
  fileName: string;

  @Field(() => String, { nullable: true })
  caption: string | null;

  @Field(() => StoredFile)
  file: StoredFile;
}
