import { StoredFile } from '@app/documents';
import { DayColumn, EnumColumn, Fact, InstantColumn, IntColumn, nodeId, TextColumn, ThingKind } from '@app/kernel';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Assessment } from './assessment.entity';

export enum EvidenceKind {
  File = 'file',
  /** A plan, an activity, a report … that the system has. */
  Thing = 'thing',
}
registerEnumType(EvidenceKind, { name: 'AssessmentEvidenceKind' });

/** Something that shows an answer: kept once by the organisation that has it, used by any number of targets. */
@Entity('assessment_evidence')
@Fact()
@ObjectType('AssessmentEvidence')
@Check('ck_assessment_evidence_kind', `kind IN ('file', 'thing')`)
@Check(
  'ck_assessment_evidence_shape',
  `(kind = 'file') = (sha256 IS NOT NULL) AND (kind = 'file') = (file_name IS NOT NULL) AND (kind = 'thing') = (thing_id IS NOT NULL) AND (kind = 'thing') = (thing_kind IS NOT NULL)`,
)
@Check('ck_assessment_evidence_period', 'period_to >= period_from')
@Unique('uq_assessment_evidence_thing', ['provinceId', 'organisationKey', 'thingId'])
@Index('ix_assessment_evidence_organisation', ['organisationKey'])
@Index('ix_assessment_evidence_file', ['sha256'])
@Index('ix_assessment_evidence_thing', ['thingId'], { where: 'thing_id IS NOT NULL' })
export class Evidence {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assessment_evidence' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assessment_evidence' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('AssessmentEvidence', this.key, this);
  }

  @Column('int')
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @EnumColumn(() => EvidenceKind)
  kind: EvidenceKind;

  @TextColumn({ description: 'What it is called.' })
  title: string;

  @Column('text', { nullable: true })
  @ForeignKey(() => StoredFile, { name: 'fk_assessment_evidence_file' })
  sha256: string | null;

  @TextColumn({ nullable: true })
  fileName: string | null;

  @Column('text', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Global id of the thing; whoever may not see it does not find it.' })
  thingId: string | null;

  @Column('text', { nullable: true })
  @Field(() => ThingKind, { nullable: true })
  thingKind: string | null;

  @DayColumn({ nullable: true, description: 'First day of the time that it is about.' })
  periodFrom: string | null;

  @DayColumn({ nullable: true, description: 'Last day of the time that it is about.' })
  periodTo: string | null;

  @DayColumn({ nullable: true, description: 'Last day on which it holds.' })
  expiresOn: string | null;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true, description: 'Taken back: it stays for the trail and shows nothing any more.' })
  withdrawnAt: Date | null;

  @IntColumn({ default: 1 })
  version: number;
}

/** That a target of an assessment rests on it. */
@Entity('assessment_evidence_use')
@Fact({ isRemovable: true })
@ForeignKey(() => Assessment, ['provinceId', 'year', 'assessmentKey'], ['provinceId', 'year', 'key'], {
  name: 'fk_assessment_evidence_use_assessment',
})
@ForeignKey(() => Evidence, ['provinceId', 'evidenceKey'], ['provinceId', 'key'], {
  name: 'fk_assessment_evidence_use_evidence',
})
@Index('ix_assessment_evidence_use_evidence', ['provinceId', 'evidenceKey'])
export class EvidenceUse {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assessment_evidence_use' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assessment_evidence_use' })
  year: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assessment_evidence_use' })
  assessmentKey: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_assessment_evidence_use' })
  target: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assessment_evidence_use' })
  evidenceKey: string;
}
