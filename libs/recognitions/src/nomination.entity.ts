import { DayColumn, EnumColumn, Fact, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { SubjectKind } from '@app/subjects';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RecognitionRound } from './recognition-round.entity';

export enum NominationState {
  Proposed = 'proposed',
  Withdrawn = 'withdrawn',
  Recommended = 'recommended',
  NotRecommended = 'not_recommended',
  Granted = 'granted',
}
registerEnumType(NominationState, { name: 'NominationState' });

/** Somebody is put forward for the title or award of a round. A fact of the place of whoever is put forward. */
@Entity('nomination')
@Fact()
@ObjectType()
@Check('ck_nomination_kind', `kind IN ('organisation', 'community', 'clan', 'family', 'citizen')`)
@Check(
  'ck_nomination_subject',
  `(kind = 'organisation') = (organisation_key IS NOT NULL) AND (organisation_key IS NULL) = (subject_key IS NOT NULL)`,
)
@Check('ck_nomination_state', `state IN ('proposed', 'withdrawn', 'recommended', 'not_recommended', 'granted')`)
@Check('ck_nomination_reason', `state NOT IN ('withdrawn', 'not_recommended') OR reason IS NOT NULL`)
@Index('uq_nomination_organisation', ['provinceId', 'roundKey', 'organisationKey'], {
  unique: true,
  where: `state <> 'withdrawn' AND organisation_key IS NOT NULL`,
})
@Index('uq_nomination_subject', ['provinceId', 'roundKey', 'subjectKey'], {
  unique: true,
  where: `state <> 'withdrawn' AND subject_key IS NOT NULL`,
})
@Index('ix_nomination_round', ['roundKey', 'state'])
@Index('ix_nomination_organisation', ['organisationKey'])
@Index('ix_nomination_subject', ['provinceId', 'subjectKey'])
@Index('ix_nomination_path', ['path'])
export class Nomination {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_nomination' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_nomination' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Nomination', this.key, this);
  }

  @Column('uuid')
  @ForeignKey(() => RecognitionRound, { name: 'fk_nomination_round' })
  roundKey: string;

  @EnumColumn(() => SubjectKind)
  kind: SubjectKind;

  /** Who is put forward, where that is an organisation. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_nomination_organisation' })
  organisationKey: number | null;

  /** Who is put forward otherwise: the key of a community, clan, family or citizen. */
  @Column('uuid', { nullable: true })
  subjectKey: string | null;

  /** Path of the organisation that is put forward, or of the one that puts the subject forward. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  /** The organisation that puts somebody else forward; null where it does so itself. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_nomination_by' })
  byKey: number | null;

  @DayColumn()
  nominatedOn: string;

  @TextColumn({ nullable: true, description: 'What was achieved, in short; names nobody.' })
  achievement: string | null;

  @EnumColumn(() => NominationState)
  state: NominationState;

  @TextColumn({ nullable: true, description: 'Why it was withdrawn or is not recommended.' })
  reason: string | null;

  @DayColumn({ nullable: true, description: 'An appeal was upheld: it is appraised anew.' })
  reopenedOn: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
