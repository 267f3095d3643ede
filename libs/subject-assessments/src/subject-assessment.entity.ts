import { AssessmentOutcome, AssessmentRound, AssessmentState, type Packed } from '@app/assessments';
import { CriteriaSet, CriteriaVersion } from '@app/criteria';
import type { Outcome, Trait } from '@app/criteria-rules';
import { DayColumn, EnumColumn, Fact, InstantColumn, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { SubjectKind } from '@app/subjects';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How answers came in. */
export enum EntryChannel {
  /** Typed by the office that keeps the list, for the subject. */
  OnBehalf = 'on_behalf',
  /** By the subject, through a link for once. */
  Link = 'link',
  /** From a list. */
  File = 'file',
}
registerEnumType(EntryChannel, { name: 'EntryChannel', description: 'How the answers of a subject came in.' });

/** Why an office answers for somebody. Words of a list: a text would name people. */
export enum OnBehalfReason {
  /** Answered on paper or by word of mouth, and asked the office to enter it. */
  OnPaper = 'on_paper',
  WithoutDevice = 'without_device',
  NeedsHelp = 'needs_help',
  Minor = 'minor',
  /** A family, clan or community that assessed itself in a meeting. */
  Meeting = 'meeting',
}
registerEnumType(OnBehalfReason, { name: 'OnBehalfReason', description: 'Why an office answers for somebody.' });

/** What whoever agreed is to the minor. Words of a list, as with the reason. */
export enum GuardianRelation {
  Father = 'father',
  Mother = 'mother',
  Grandparent = 'grandparent',
  /** Brother or sister. */
  Sibling = 'sibling',
  /** Uncle or aunt. */
  Relative = 'relative',
  /** Named guardian by a decision. */
  Appointed = 'appointed',
}
registerEnumType(GuardianRelation, {
  name: 'GuardianRelation',
  description: 'What a guardian who agreed is to the minor.',
});

/** SQL condition on a row with a guardian. */
export const GUARDIAN_RELATED = `guardian_relation IS NULL OR (guardian_key IS NOT NULL AND guardian_relation IN (${Object.values(
  GuardianRelation,
)
  .map((one) => `'${one}'`)
  .join(', ')}))`;

/**
 * One community, clan, family or citizen, one criteria set, one year. Begun with its first answer, never in advance: 60 to 100 million a year, so its key is what
 * makes it the only one, and scores are one array. A fact of the subject's scope; partitioned by year.
 */
@Entity('subject_assessment')
@Fact()
@ObjectType()
@Check('ck_subject_assessment_kind', `subject_kind IN ('community', 'clan', 'family', 'citizen')`)
@Check('ck_subject_assessment_state', `state IN ('draft', 'submitted', 'returned', 'reviewed')`)
@Check('ck_subject_assessment_outcome', `outcome IN ('met', 'not_met', 'incomplete', 'unjudgeable')`)
@Check('ck_subject_assessment_result', `(state = 'reviewed') = (outcome IS NOT NULL)`)
@Check('ck_subject_assessment_progress', 'answered BETWEEN 0 AND asked')
@Check('ck_subject_assessment_channel', `channel IN ('on_behalf', 'link', 'file')`)
@Check('ck_subject_assessment_reason', `reason IN ('on_paper', 'without_device', 'needs_help', 'minor', 'meeting')`)
@Check('ck_subject_assessment_guardian', 'guardian_key <> subject_key')
@Check('ck_subject_assessment_relation', GUARDIAN_RELATED)
@Index('ix_subject_assessment_round', ['scopeId', 'roundKey', 'line', 'subjectKey'])
@Index('ix_subject_assessment_subject', ['provinceId', 'subjectKey'])
@Index('ix_subject_assessment_path', ['path'])
@Index('ix_subject_assessment_waiting', ['organisationKey', 'state', 'year'], {
  where: `state IN ('submitted', 'returned')`,
})
export class SubjectAssessment {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_assessment' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_assessment' })
  @Field(() => Int, { description: 'The year that is assessed.' })
  year: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_assessment' })
  @ForeignKey(() => CriteriaSet, { name: 'fk_subject_assessment_set' })
  setKey: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_subject_assessment' })
  subjectKey: string;

  /** Known before the first answer is stored. */
  @Field(() => ID)
  get id(): string {
    return nodeId('SubjectAssessment', `${this.year}-${this.setKey}-${this.subjectKey}`, this);
  }

  @EnumColumn(() => SubjectKind)
  subjectKind: SubjectKind;

  /** The office that keeps the subject, and its path as of the record. */
  @Column('int')
  organisationKey: number;

  @Column({ type: 'text', collation: 'C' })
  path: string;

  /** Where the subject lived when it was assessed, for totals by hamlet. */
  @Column('uuid', { nullable: true })
  communityKey: string | null;

  @Column('int')
  @ForeignKey(() => AssessmentRound, { name: 'fk_subject_assessment_round' })
  roundKey: number;

  @Column('int')
  line: number;

  @Column('int')
  @ForeignKey(() => CriteriaVersion, { name: 'fk_subject_assessment_version' })
  versionKey: number;

  /** What bears on its result, as of its first answer: with version and answers, all that it is judged by. */
  @Column('text', { array: true, default: '{}' })
  traits: Trait[];

  @EnumColumn(() => AssessmentState)
  state: AssessmentState;

  /** In the order of the version's targets. */
  @Column('jsonb', { default: '[]' })
  answers: Packed;

  /** As they stood when it was returned last: a reviewer looks at what has changed. */
  @Column('jsonb', { nullable: true })
  returned: Packed | null;

  @IntColumn({ default: 0, description: 'Targets that apply and are answered.' })
  answered: number;

  @IntColumn({ default: 0, description: 'Targets that apply; 0 while nobody has begun.' })
  asked: number;

  @IntColumn({ default: 1, description: 'Of the sending that is written, or was sent last; the first is 1.' })
  number: number;

  @Column('text', { nullable: true })
  @Field(() => AssessmentOutcome, {
    nullable: true,
    description: 'Once it is reviewed; not met is as good a result as met.',
  })
  outcome: Outcome | null;

  /** Halves are possible. */
  @Column('real', { nullable: true })
  @Field(() => Float, { nullable: true })
  points: number | null;

  @TextColumn({ nullable: true, description: 'Code of the band reached, where the set has bands.' })
  band: string | null;

  @EnumColumn(() => EntryChannel)
  channel: EntryChannel;

  /** Whoever answered last, where it was a person with an account. */
  @Column('uuid', { nullable: true })
  enteredBy: string | null;

  /** Whoever handed out the link through which it was answered last. */
  @Column('uuid', { nullable: true })
  handedBy: string | null;

  /** Everybody who has typed in it, sent it, or handed out a link to it, however long ago: none of them reviews it. */
  @Column('uuid', { array: true, default: '{}' })
  hands: string[];

  @EnumColumn(() => OnBehalfReason, { nullable: true })
  reason: OnBehalfReason | null;

  @DayColumn({ nullable: true, description: 'Day on which whom it is about agreed to it.' })
  consentOn: string | null;

  /** A citizen of the same area, who agreed for a minor. */
  @Column('uuid', { nullable: true })
  guardianKey: string | null;

  @EnumColumn(() => GuardianRelation, { nullable: true })
  guardianRelation: GuardianRelation | null;

  @InstantColumn({ nullable: true })
  submittedAt: Date | null;

  @InstantColumn({ nullable: true })
  reviewedAt: Date | null;

  @InstantColumn()
  updatedAt: Date;

  @IntColumn({ default: 1, description: 'Optimistic version: send it back with every change; 0 before the first one.' })
  version: number;
}

/** Why it came back: at a target, or about the whole. Append-only. */
@Entity('subject_assessment_remark')
@Fact()
@ForeignKey(
  () => SubjectAssessment,
  ['provinceId', 'year', 'setKey', 'subjectKey'],
  ['provinceId', 'year', 'setKey', 'subjectKey'],
  { name: 'fk_subject_assessment_remark_assessment' },
)
@Index('ix_subject_assessment_remark_assessment', ['provinceId', 'year', 'setKey', 'subjectKey', 'number'])
export class SubjectAssessmentRemark {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_assessment_remark' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_assessment_remark' })
  year: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_subject_assessment_remark' })
  key: string;

  @Column('int')
  setKey: number;

  @Column('uuid')
  subjectKey: string;

  @Column('int')
  number: number;

  @Column('text', { nullable: true })
  target: string | null;

  @Column('text')
  message: string;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
