import { Award } from '@app/awards';
import { Directive } from '@app/directives';
import { DayColumn, EnumColumn, Fact, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { SubjectKind } from '@app/subjects';
import { Title } from '@app/titles';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { RecognitionRound } from './recognition-round.entity';

export enum RecognitionValidity {
  /** Kept until a day. */
  Until = 'until',
  /** No term follows from its nature: it is given once. */
  Unlimited = 'unlimited',
  /** No confirmed text says how long it is kept. */
  Unverified = 'unverified',
}
registerEnumType(RecognitionValidity, { name: 'RecognitionValidity', description: 'How long a recognition is kept.' });

/** Law on Emulation and Commendation, article 93 clause 2, as it is quoted: the reading at second hand is said with it. */
export enum RevocationGround {
  FalseDeclaration = 'false_declaration',
  FalsePapers = 'false_papers',
  UnlawfulAppraisal = 'unlawful_appraisal',
  LaterFinding = 'later_finding',
}
registerEnumType(RevocationGround, { name: 'RevocationGround' });

/** One title or award, given to one subject by a decision. Never deleted: that it was revoked is written to it. A fact of the subject's place. */
@Entity('recognition')
@Fact()
@ObjectType()
@Check('ck_recognition_honour', 'num_nonnulls(title_key, award_key) = 1')
@Check('ck_recognition_kind', `kind IN ('organisation', 'community', 'clan', 'family', 'citizen')`)
@Check(
  'ck_recognition_subject',
  `(kind = 'organisation') = (organisation_key IS NOT NULL) AND (organisation_key IS NULL) = (subject_key IS NOT NULL)`,
)
@Check('ck_recognition_year', 'year BETWEEN 2000 AND 2100')
@Check('ck_recognition_validity', `validity IN ('until', 'unlimited', 'unverified')`)
@Check('ck_recognition_until', `(validity = 'until') = (valid_until IS NOT NULL)`)
@Check(
  'ck_recognition_ground',
  `revocation_ground IN ('false_declaration', 'false_papers', 'unlawful_appraisal', 'later_finding')`,
)
@Check('ck_recognition_revocation', 'num_nonnulls(revoked_on, revocation_ground, revocation_reason) IN (0, 3)')
@Unique('uq_recognition_number', ['provinceId', 'grantedByKey', 'bookYear', 'number'])
// One achievement is recognised once, whoever decides and in whichever round; what was revoked no longer stands.
@Index('uq_recognition_organisation', ['provinceId', 'organisationKey', 'year', 'achievement'], {
  unique: true,
  where: 'revoked_on IS NULL AND organisation_key IS NOT NULL',
})
@Index('uq_recognition_subject', ['provinceId', 'subjectKey', 'year', 'achievement'], {
  unique: true,
  where: 'revoked_on IS NULL AND subject_key IS NOT NULL',
})
@Index('ix_recognition_organisation', ['organisationKey'])
@Index('ix_recognition_subject', ['provinceId', 'subjectKey'])
@Index('ix_recognition_round', ['roundKey'])
@Index('ix_recognition_directive', ['directiveKey'])
@Index('ix_recognition_path', ['path'])
@Index('ix_recognition_granted', ['grantedByKey', 'bookYear', 'number'])
@Index('ix_recognition_number', ['bookYear', 'number'])
@Index('ix_recognition_title', ['titleKey', 'year'])
@Index('ix_recognition_award', ['awardKey', 'year'])
@Index('ix_recognition_revocation', ['revocationKey'])
@Index('ix_recognition_until', ['validUntil'], { where: 'revoked_on IS NULL AND valid_until IS NOT NULL' })
export class Recognition {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_recognition' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_recognition' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Recognition', this.key, this);
  }

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Title, { name: 'fk_recognition_title' })
  titleKey: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Award, { name: 'fk_recognition_award' })
  awardKey: string | null;

  @IntColumn({ description: 'The year for which it is given.' })
  year: number;

  /** What is recognised, told apart: the title, or the kind of award and its theme. */
  @Column('text')
  achievement: string;

  @EnumColumn(() => SubjectKind)
  kind: SubjectKind;

  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_recognition_organisation' })
  organisationKey: number | null;

  @Column('uuid', { nullable: true })
  subjectKey: string | null;

  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('uuid')
  @ForeignKey(() => RecognitionRound, { name: 'fk_recognition_round' })
  roundKey: string;

  /** A nomination of the same province. */
  @Column('uuid')
  nominationKey: string;

  /** Who decided. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_recognition_granted_by' })
  grantedByKey: number;

  @Column('uuid')
  @ForeignKey(() => Directive, { name: 'fk_recognition_directive' })
  directiveKey: string;

  @DayColumn({ description: 'Day of the decision.' })
  grantedOn: string;

  @IntColumn({ description: 'Year of the book of recognitions in which it stands.' })
  bookYear: number;

  @IntColumn({ description: 'Number in that book, without gaps.' })
  number: number;

  @EnumColumn(() => RecognitionValidity)
  validity: RecognitionValidity;

  @DayColumn({ nullable: true, description: 'Last day on which it holds.' })
  validUntil: string | null;

  @DayColumn({ nullable: true })
  revokedOn: string | null;

  @EnumColumn(() => RevocationGround, { nullable: true })
  revocationGround: RevocationGround | null;

  @TextColumn({ nullable: true, description: 'What was found; names nobody.' })
  revocationReason: string | null;

  /** The decision that revokes it. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_recognition_revocation' })
  revocationKey: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
