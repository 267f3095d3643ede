import { Directive } from '@app/directives';
import { DayColumn, DongColumn, DongScalar, EnumColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { MoneySource } from '@app/ledger';
import { Organisation } from '@app/organisations';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ScholarshipApplicantKind, ScholarshipAspect, ScholarshipRoundState } from './scholarship.kinds';

@ObjectType({ description: 'For what points are given.' })
export class ScholarshipCriterion {
  @Field(() => String)
  name: string;

  @Field(() => ScholarshipAspect)
  aspect: ScholarshipAspect;

  @Field(() => Int)
  mostPoints: number;
}

@ObjectType({ description: 'From how many points on how much is given.' })
export class ScholarshipStep {
  @Field(() => Int)
  fromPoints: number;

  @Field(() => DongScalar)
  amount: number;
}

/** Scholarships of one office in one year, with the rules by which they are given. */
@Entity('scholarship_round')
@Reference({ because: 'whoever applies to it reads it, in several scopes and on both lines' })
@ObjectType()
@Unique('uq_scholarship_round_name', ['organisationKey', 'year', 'name'])
@Check(
  'ck_scholarship_round_state',
  `state IN ('planned', 'open', 'scoring', 'proposed', 'decided', 'closed', 'cancelled')`,
)
@Check(
  'ck_scholarship_round_kinds',
  `cardinality(kinds) > 0 AND kinds <@ ARRAY['pupil', 'student', 'adult', 'teacher']`,
)
@Check('ck_scholarship_round_year', 'year BETWEEN 2000 AND 2100')
@Check('ck_scholarship_round_points', 'scorers BETWEEN 1 AND 9 AND least_need >= 0 AND least_merit >= 0')
@Check('ck_scholarship_round_means', 'means > 0 AND (person_limit IS NULL OR person_limit > 0)')
@Check(
  'ck_scholarship_round_source',
  `source IN ('central_budget', 'province_budget', 'commune_budget', 'association', 'contribution')`,
)
@Check(
  'ck_scholarship_round_fund',
  'num_nonnulls(fund_key, source) IN (0, 2) AND (purpose_key IS NULL OR fund_key IS NOT NULL)',
)
@Check(
  'ck_scholarship_round_decision',
  `(state IN ('decided', 'closed')) = (directive_key IS NOT NULL) AND num_nonnulls(directive_key, decided_on) IN (0, 2)`,
)
@Index('ix_scholarship_round_organisation', ['organisationKey'])
@Index('ix_scholarship_round_directive', ['directiveKey'])
export class ScholarshipRound {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_scholarship_round' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('ScholarshipRound', this.key);
  }

  /** The office that gives them. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_scholarship_round_organisation' })
  organisationKey: number;

  @TextColumn()
  name: string;

  @IntColumn()
  year: number;

  @Column('text', { array: true })
  @Field(() => [ScholarshipApplicantKind], { description: 'Who may apply.' })
  kinds: ScholarshipApplicantKind[];

  @TextColumn({ nullable: true, description: 'Who may apply, and how, in words.' })
  conditions: string | null;

  @DayColumn({ description: 'Last day for applications.' })
  applicationsUntil: string;

  @Column('jsonb')
  @Field(() => [ScholarshipCriterion])
  criteria: ScholarshipCriterion[];

  @Column('jsonb')
  @Field(() => [ScholarshipStep])
  steps: ScholarshipStep[];

  @IntColumn({ description: 'How many members score each application.' })
  scorers: number;

  @IntColumn({ description: 'Points of need of one member below which nothing is given.' })
  leastNeed: number;

  @IntColumn({ description: 'The same of merit.' })
  leastMerit: number;

  @DongColumn({ description: 'What the round may give.' })
  means: number;

  @DongColumn({ nullable: true, description: 'What one person may have of the office in the year; null: no limit.' })
  personLimit: number | null;

  /** Of the office; null: not said yet. */
  @Column('uuid', { nullable: true })
  fundKey: string | null;

  @EnumColumn(() => MoneySource, { nullable: true, description: 'From which source of its fund it is paid.' })
  source: MoneySource | null;

  @Column('uuid', { nullable: true })
  purposeKey: string | null;

  @EnumColumn(() => ScholarshipRoundState)
  state: ScholarshipRoundState;

  @TextColumn({ nullable: true, description: 'Why it was opened or considered again, or cancelled.' })
  reason: string | null;

  /** Pseudonym of whoever proposed last: somebody else decides. */
  @Column('uuid', { nullable: true })
  proposedBy: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_scholarship_round_directive' })
  directiveKey: string | null;

  @DayColumn({ nullable: true, description: 'Day of the decision.' })
  decidedOn: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
