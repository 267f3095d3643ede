import { AssessmentRound } from '@app/assessments';
import { CriteriaSet } from '@app/criteria';
import { DayColumn, EnumColumn, InstantColumn, Local, nodeId } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { GUARDIAN_RELATED, GuardianRelation } from '@app/subject-assessments';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A link with which a citizen answers once, without an account. Its code is kept nowhere: only what it comes to. */
@Entity('answer_link')
@Local({ isSecret: true })
@ObjectType({ description: 'A link with which a citizen answers once, without an account.' })
@Check('ck_answer_link_order', 'expires_at > created_at')
@Check('ck_answer_link_end', 'num_nonnulls(used_at, withdrawn_at) < 2')
@Check('ck_answer_link_guardian', '(guardian_key IS NULL) = (consent_on IS NULL) AND guardian_key <> subject_key')
@Check('ck_answer_link_relation', GUARDIAN_RELATED)
@Index('uq_answer_link_digest', ['codeDigest'], { unique: true })
@Index('uq_answer_link_live', ['subjectKey', 'roundKey', 'line'], {
  unique: true,
  where: 'used_at IS NULL AND withdrawn_at IS NULL',
})
@Index('ix_answer_link_subject', ['subjectKey', 'createdAt'])
export class AnswerLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_answer_link' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('AnswerLink', this.key);
  }

  /** SHA-256 of the code, as hexadecimal digits. */
  @Column('text', { select: false })
  codeDigest: string;

  @Column('int')
  provinceId: number;

  @Column('int')
  scopeId: number;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_answer_link_organisation' })
  organisationKey: number;

  /** Of the office that keeps the citizen, as of the link. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('int')
  @ForeignKey(() => AssessmentRound, { name: 'fk_answer_link_round' })
  roundKey: number;

  @Column('int')
  line: number;

  @Column('int')
  year: number;

  @Column('int')
  @ForeignKey(() => CriteriaSet, { name: 'fk_answer_link_set' })
  setKey: number;

  @Column('uuid')
  subjectKey: string;

  /** Of a minor: the citizen of the same area who agreed, and was handed it. */
  @Column('uuid', { nullable: true })
  guardianKey: string | null;

  @EnumColumn(() => GuardianRelation, { nullable: true })
  guardianRelation: GuardianRelation | null;

  @DayColumn({ nullable: true, description: 'Day on which the guardian of a minor agreed.' })
  consentOn: string | null;

  @Column('uuid')
  createdBy: string;

  /** How often something was saved through it. */
  @Column('int', { default: 0 })
  saves: number;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ description: 'From then on it opens nothing.' })
  expiresAt: Date;

  @InstantColumn({ nullable: true, description: 'When the answers were sent through it.' })
  usedAt: Date | null;

  @InstantColumn({ nullable: true, description: 'Taken back, or another one was made in its place.' })
  withdrawnAt: Date | null;
}
