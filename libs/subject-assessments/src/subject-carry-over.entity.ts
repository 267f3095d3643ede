import { AssessmentRound, type CarriedOver, type Packed } from '@app/assessments';
import { CriteriaVersion } from '@app/criteria';
import { Fact, Local } from '@app/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SubjectAssessment } from './subject-assessment.entity';

/**
 * Open assessments of a line go over to a version of its criteria: asked once, done by the worker in batches, each of which is whole. Where it is broken off
 * the next turn goes on behind the last one.
 */
@Entity('subject_carry_over')
@Local()
@Check('ck_subject_carry_over_carried', 'carried >= 0 AND with_losses BETWEEN 0 AND carried')
@Index('ix_subject_carry_over_open', ['askedAt'], { where: 'finished_at IS NULL' })
export class SubjectCarryOver {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_carry_over' })
  @ForeignKey(() => AssessmentRound, { name: 'fk_subject_carry_over_round' })
  roundKey: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_carry_over' })
  line: number;

  /** The newer one. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_carry_over' })
  @ForeignKey(() => CriteriaVersion, { name: 'fk_subject_carry_over_version' })
  versionKey: number;

  @Column('uuid', { nullable: true })
  askedBy: string | null;

  @Column('timestamptz')
  askedAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  /** By all askings together. */
  @Column('int', { default: 0 })
  carried: number;

  /** Of these, how many had an answer that has no place any more. */
  @Column('int', { default: 0 })
  withLosses: number;

  /** The last that was carried: they are gone through by scope and subject. */
  @Column('int', { nullable: true })
  atScope: number | null;

  @Column('uuid', { nullable: true })
  atSubject: string | null;
}

/** What one assessment had answered that the newer version does not take, with all its answers as they stood: nothing that was filled is lost. Append-only. */
@Entity('subject_assessment_loss')
@Fact()
@ForeignKey(
  () => SubjectAssessment,
  ['provinceId', 'year', 'setKey', 'subjectKey'],
  ['provinceId', 'year', 'setKey', 'subjectKey'],
  { name: 'fk_subject_assessment_loss_assessment' },
)
export class SubjectAssessmentLoss {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_assessment_loss' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_assessment_loss' })
  year: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_assessment_loss' })
  setKey: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_subject_assessment_loss' })
  subjectKey: string;

  /** By which it was answered. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_assessment_loss' })
  @ForeignKey(() => CriteriaVersion, { name: 'fk_subject_assessment_loss_version' })
  versionKey: number;

  @Column('jsonb')
  answers: Packed;

  @Column('jsonb')
  losses: CarriedOver['losses'];

  @Column('timestamptz')
  carriedAt: Date;
}
