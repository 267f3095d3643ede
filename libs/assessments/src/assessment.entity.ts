import { CriteriaSet, CriteriaVersion } from '@app/criteria';
import { EnumColumn, Fact, FlagColumn, InstantColumn, IntColumn, nodeId, OnCard, TextColumn } from '@app/kernel';
import type { Judgement, Outcome, Trait } from '@app/criteria-rules';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AssessmentRound } from './assessment-round.entity';
import type { Packed } from './packed-answers.rules';

export enum AssessmentState {
  /** Asked for, and nobody has begun. */
  NotBegun = 'not_begun',
  Draft = 'draft',
  Submitted = 'submitted',
  Returned = 'returned',
  Reviewed = 'reviewed',
}
registerEnumType(AssessmentState, { name: 'AssessmentState' });

export enum AssessmentOutcome {
  Met = 'met',
  NotMet = 'not_met',
  Incomplete = 'incomplete',
  Unjudgeable = 'unjudgeable',
}
registerEnumType(AssessmentOutcome, {
  name: 'AssessmentOutcome',
  description: 'What the answers come to. UNJUDGEABLE: a number of the text is not confirmed.',
});

/** One subject, one criteria set, one year. A fact of the subject's scope; partitioned by year, one row whatever is answered. */
@Entity('assessment')
@Fact()
@ObjectType()
@OnCard()
@Unique('uq_assessment_organisation', ['provinceId', 'year', 'setKey', 'organisationKey'])
@Check('ck_assessment_state', `state IN ('not_begun', 'draft', 'submitted', 'returned', 'reviewed')`)
@Check('ck_assessment_outcome', `outcome IN ('met', 'not_met', 'incomplete', 'unjudgeable')`)
@Check('ck_assessment_result', `(state = 'reviewed') = (outcome IS NOT NULL)`)
@Check('ck_assessment_progress', 'answered BETWEEN 0 AND asked')
@Index('ix_assessment_round', ['roundKey', 'state'])
@Index('ix_assessment_organisation', ['organisationKey'])
@Index('ix_assessment_path', ['path'])
export class Assessment {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assessment' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assessment' })
  @Field(() => Int, { description: 'The year that is assessed.' })
  year: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assessment' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Assessment', `${this.year}-${this.key}`, this);
  }

  @Column('int')
  @ForeignKey(() => AssessmentRound, { name: 'fk_assessment_round' })
  roundKey: number;

  /** Place in the round's lines: says who was asked by which set. */
  @Column('int')
  line: number;

  @Column('int')
  @ForeignKey(() => CriteriaSet, { name: 'fk_assessment_set' })
  setKey: number;

  @Column('int')
  @ForeignKey(() => CriteriaVersion, { name: 'fk_assessment_version' })
  versionKey: number;

  /** The subject, which answers for itself. */
  @Column('int')
  organisationKey: number;

  /** Path and kind of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('text')
  kind: string;

  /** Said with the assessment; what follows from the kind is not among them. */
  @Column('text', { array: true, default: '{}' })
  stated: Trait[];

  @EnumColumn(() => AssessmentState)
  state: AssessmentState;

  /** Answers in the order of the version's targets; see `packed-answers.rules.ts`. */
  @Column('jsonb', { default: '[]' })
  answers: Packed;

  /** Targets that apply, and how many of them are answered; 0 of 0 while nobody has begun. */
  @IntColumn({ default: 0, description: 'Targets that apply and are answered.' })
  answered: number;

  @IntColumn({ default: 0, description: 'Targets that apply; 0 while nobody has begun.' })
  asked: number;

  @IntColumn({ default: 1, description: 'Of the sending that is written, or was sent last; the first is 1.' })
  number: number;

  @Column('text', { nullable: true })
  @Field(() => AssessmentOutcome, { nullable: true, description: 'Once it is reviewed.' })
  outcome: Outcome | null;

  /** Halves are possible. */
  @Column('real', { nullable: true })
  @Field(() => Float, { nullable: true })
  points: number | null;

  @TextColumn({ nullable: true, description: 'Code of the band reached, where the set has bands.' })
  band: string | null;

  @FlagColumn({ default: false, description: 'First sent after its deadline.' })
  isLate: boolean;

  @InstantColumn({ nullable: true })
  submittedAt: Date | null;

  @InstantColumn({ nullable: true })
  reviewedAt: Date | null;

  @InstantColumn()
  updatedAt: Date;

  @Column('date', { nullable: true })
  remindedOn: string | null;

  @IntColumn({ default: 1, description: 'Optimistic version: send it back with every change.' })
  version: number;
}

/** What was sent at one time, and what became of it. What was sent never changes. */
@Entity('assessment_sending')
@Fact()
@ForeignKey(() => Assessment, ['provinceId', 'year', 'assessmentKey'], ['provinceId', 'year', 'key'], {
  name: 'fk_assessment_sending_assessment',
})
export class AssessmentSending {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assessment_sending' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assessment_sending' })
  year: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assessment_sending' })
  assessmentKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assessment_sending' })
  number: number;

  @Column('int')
  versionKey: number;

  @Column('jsonb')
  answers: Packed;

  @Column('text', { array: true })
  stated: Trait[];

  /** Keys of evidence by code of target. */
  @Column('jsonb')
  evidence: Record<string, string[]>;

  @Column('timestamptz')
  submittedAt: Date;

  @Column('uuid', { nullable: true })
  submittedBy: string | null;

  @Column('timestamptz', { nullable: true })
  returnedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  /** The result with its reasons, as judged when the review was finished. */
  @Column('jsonb', { nullable: true })
  judgement: Judgement | null;
}

/** Why an assessment came back: at a target, or about the whole. Append-only. */
@Entity('assessment_remark')
@Fact()
@ObjectType()
@ForeignKey(() => Assessment, ['provinceId', 'year', 'assessmentKey'], ['provinceId', 'year', 'key'], {
  name: 'fk_assessment_remark_assessment',
})
@Index('ix_assessment_remark_assessment', ['provinceId', 'year', 'assessmentKey', 'number'])
export class AssessmentRemark {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assessment_remark' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assessment_remark' })
  year: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assessment_remark' })
  key: string;

  @Column('uuid')
  assessmentKey: string;

  @IntColumn({ description: 'Of the sending that was returned.' })
  number: number;

  @TextColumn({ nullable: true, description: 'Code of the target; null: about the whole.' })
  target: string | null;

  @TextColumn()
  message: string;

  @Column('uuid')
  createdBy: string;

  @InstantColumn()
  createdAt: Date;
}
