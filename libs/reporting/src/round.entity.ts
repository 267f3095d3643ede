import {
  DateScalar,
  DayColumn,
  DeadlineBoundary,
  EnumColumn,
  Fact,
  FlagColumn,
  IntColumn,
  lastDayInTime,
  nodeId,
  OnCard,
  Reference,
  TextColumn,
} from '@app/kernel';
import { AdministrativeLevel, Organisation, OrganisationKind } from '@app/organisations';
import { Directive } from '@app/directives';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { FormVersion } from '@app/forms';

registerEnumType(DeadlineBoundary, { name: 'DeadlineBoundary' });

export enum RoundState {
  Open = 'open',
  Closed = 'closed',
}
registerEnumType(RoundState, { name: 'RoundState' });

/** One collection of reports: a form, a period, and who owes what to whom by when. */
@Entity('round')
@Reference({ because: 'it flows down: everybody below its organisation reads it' })
@ObjectType()
@Check('ck_round_state', `state IN ('open', 'closed')`)
@Index('ix_round_organisation', ['organisationKey'])
@Index('ix_round_directive', ['directiveKey'])
export class Round {
  @PrimaryGeneratedColumn('identity', { primaryKeyConstraintName: 'pk_round', generatedIdentity: 'BY DEFAULT' })
  key: number;

  @Field(() => ID)
  get id(): string {
    return nodeId('Round', this.key);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_round_organisation' })
  organisationKey: number;

  @Column('int')
  @ForeignKey(() => FormVersion, { name: 'fk_round_form_version' })
  formVersionKey: number;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_round_directive' })
  directiveKey: string | null;

  @TextColumn()
  title: string;

  /** Year of the facts; they are partitioned by it. */
  @IntColumn()
  year: number;

  @DayColumn({ description: 'First day of the period reported on.' })
  startsOn: string;

  @DayColumn({ description: 'Last day of the period reported on.' })
  endsOn: string;

  @EnumColumn(() => RoundState)
  state: RoundState;

  @DayColumn({
    nullable: true,
    description: 'Since when nobody owes anything in it any more; null unless it was cancelled.',
  })
  cancelledOn: string | null;

  @TextColumn({ nullable: true, description: 'Why it was amended, cancelled or opened again last.' })
  changeReason: string | null;

  @FlagColumn({ default: false, description: 'Demonstration data, not real reports.' })
  isDemo: boolean;

  @Column('timestamptz')
  createdAt: Date;

  @IntColumn({ default: 1 })
  version: number;
}

/** Which organisations form a tier of a round, and when they are due. */
@Entity('round_tier')
@Reference({ because: 'it flows down: everybody below its organisation reads it' })
@ObjectType()
@Check('ck_round_tier_boundary', `due_boundary IN ('before', 'by')`)
export class RoundTier {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_round_tier' })
  @ForeignKey(() => Round, { name: 'fk_round_tier_round' })
  roundKey: number;

  /** 0 the round's owner, 1 who reports to it, and so on. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_round_tier' })
  @Field(() => Int)
  tier: number;

  @Column('text', { array: true })
  @Field(() => [OrganisationKind])
  kinds: OrganisationKind[];

  @Column('text', { array: true })
  @Field(() => [AdministrativeLevel])
  levels: AdministrativeLevel[];

  @DayColumn()
  dueOn: string;

  @EnumColumn(() => DeadlineBoundary)
  dueBoundary: DeadlineBoundary;

  @Field(() => DateScalar, { description: 'Last day in time.' })
  get lastDay(): string {
    return lastDayInTime({ on: this.dueOn, boundary: this.dueBoundary });
  }
}

/**
 * What one organisation owes in a round. A fact of the reporter's scope.
 * Obligations form a tree by the organisations' paths as they were when the round was opened.
 */
@Entity('obligation')
@Fact()
@ObjectType()
@OnCard()
@Unique('uq_obligation_organisation', ['provinceId', 'roundKey', 'organisationKey'])
@Check('ck_obligation_boundary', `due_boundary IN ('before', 'by')`)
@Check('ck_obligation_extension', 'extended_to IS NULL OR extension_reason IS NOT NULL')
@Index('ix_obligation_round_path', ['roundKey', 'path'])
@Index('ix_obligation_round_parent', ['roundKey', 'parentPath'])
@Index('ix_obligation_organisation', ['organisationKey'])
@Index('ix_obligation_to', ['toKey'])
@Index('ix_obligation_through', ['throughKey'])
export class Obligation {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_obligation' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_obligation' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Obligation', this.key, this);
  }

  @Column('int')
  @ForeignKey(() => Round, { name: 'fk_obligation_round' })
  roundKey: number;

  @Column('int')
  organisationKey: number;

  /** Organisation path when the round was opened: the place in the reporting tree. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  /** Path of the consolidating organisation in whose live total the own figures first stand (its own when it consolidates). */
  @Column({ type: 'text', collation: 'C' })
  nodePath: string;

  /** Path of the obligation that this one reports to; null for the round's owner. */
  @Column({ type: 'text', collation: 'C', nullable: true })
  parentPath: string | null;

  @IntColumn()
  tier: number;

  @FlagColumn({ description: 'Other obligations report to this one.' })
  consolidates: boolean;

  /** Who the report is addressed to; null when that organisation is not in the system. */
  @Column('int', { nullable: true })
  toKey: number | null;

  /** The specialised body that receives and reviews for the addressee. */
  @Column('int', { nullable: true })
  throughKey: number | null;

  @DayColumn()
  dueOn: string;

  @EnumColumn(() => DeadlineBoundary)
  dueBoundary: DeadlineBoundary;

  @DayColumn({ nullable: true })
  extendedTo: string | null;

  @TextColumn({ nullable: true })
  extensionReason: string | null;

  /** The organisation ceased; the obligation no longer counts as missing. */
  @DayColumn({ nullable: true })
  closedOn: string | null;

  @TextColumn({ nullable: true })
  closingReason: string | null;

  @DayColumn({ nullable: true, description: 'When a level above last reminded the unit by mail.' })
  remindedOn: string | null;
}
