import { CriteriaSet, CriteriaVersion } from '@app/criteria';
import {
  DateScalar,
  DayColumn,
  DeadlineBoundary,
  EnumColumn,
  FlagColumn,
  IntColumn,
  lastDayInTime,
  nodeId,
  Reference,
  TextColumn,
} from '@app/kernel';
import { AdministrativeLevel, Organisation, OrganisationKind } from '@app/organisations';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

export enum AssessmentRoundState {
  Open = 'open',
  Closed = 'closed',
}
registerEnumType(AssessmentRoundState, { name: 'AssessmentRoundState' });

/** One year's assessment of many subjects, opened by the organisation that reviews them. */
@Entity('assessment_round')
@Reference({ because: 'it flows down: everybody below its organisation reads it' })
@ObjectType()
@Check('ck_assessment_round_state', `state IN ('open', 'closed')`)
@Index('ix_assessment_round_organisation', ['organisationKey'])
export class AssessmentRound {
  @PrimaryGeneratedColumn('identity', {
    primaryKeyConstraintName: 'pk_assessment_round',
    generatedIdentity: 'BY DEFAULT',
  })
  key: number;

  @Field(() => ID)
  get id(): string {
    return nodeId('AssessmentRound', this.key);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_assessment_round_organisation' })
  organisationKey: number;

  @TextColumn()
  title: string;

  @IntColumn({ description: 'The year that is assessed, on its data of 1 January to 31 December.' })
  year: number;

  @EnumColumn(() => AssessmentRoundState)
  state: AssessmentRoundState;

  @FlagColumn({ default: false, description: 'Demonstration data.' })
  isDemo: boolean;

  @Column('timestamptz')
  createdAt: Date;

  @IntColumn({ default: 1 })
  version: number;
}

/** Who is asked by which criteria set, and until when. */
@Entity('assessment_round_line')
@Reference({ because: 'it flows down: everybody below its organisation reads it' })
@ObjectType()
@Check('ck_assessment_round_line_boundary', `due_boundary IN ('before', 'by')`)
export class AssessmentRoundLine {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assessment_round_line' })
  @ForeignKey(() => AssessmentRound, { name: 'fk_assessment_round_line_round' })
  roundKey: number;

  /** From 1 on. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assessment_round_line' })
  @Field(() => Int)
  line: number;

  @Column('int')
  @ForeignKey(() => CriteriaSet, { name: 'fk_assessment_round_line_set' })
  setKey: number;

  /** In force on the last day of the year when the round was opened. */
  @Column('int')
  @ForeignKey(() => CriteriaVersion, { name: 'fk_assessment_round_line_version' })
  versionKey: number;

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
