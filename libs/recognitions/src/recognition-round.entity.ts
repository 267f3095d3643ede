import { Award, AwardKind } from '@app/awards';
import { DayColumn, EnumColumn, FlagColumn, IntColumn, nodeId, Reference, TextColumn, TextsColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { SubjectKind } from '@app/subjects';
import { Title } from '@app/titles';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export enum RecognitionRoundState {
  /** Takes nominations. */
  Open = 'open',
  /** Takes no more: what was nominated is appraised and decided upon. */
  Closed = 'closed',
  /** A decision was entered for all who were recommended. */
  Decided = 'decided',
  Cancelled = 'cancelled',
}
registerEnumType(RecognitionRoundState, { name: 'RecognitionRoundState' });

/** One title or one award of one year, for which an office takes nominations. */
@Entity('recognition_round')
@Reference({ because: 'whoever nominates to it reads it, in several scopes and on both lines' })
@ObjectType()
@Check('ck_recognition_round_honour', 'num_nonnulls(title_key, award_key) = 1')
@Check('ck_recognition_round_subject', `subject IN ('organisation', 'community', 'clan', 'family', 'citizen')`)
@Check('ck_recognition_round_state', `state IN ('open', 'closed', 'decided', 'cancelled')`)
@Check('ck_recognition_round_year', 'year BETWEEN 2000 AND 2100')
@Check('ck_recognition_round_kind', '(award_key IS NULL) = (award_kind IS NULL)')
@Check('ck_recognition_round_order', 'decide_by >= nominations_until')
@Index('uq_recognition_round_title', ['organisationKey', 'year', 'titleKey'], {
  unique: true,
  where: `title_key IS NOT NULL AND state <> 'cancelled'`,
})
@Index('ix_recognition_round_title', ['titleKey'])
@Index('ix_recognition_round_award', ['awardKey'])
export class RecognitionRound {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_recognition_round' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('RecognitionRound', this.key);
  }

  /** The office that takes nominations and appraises them. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_recognition_round_organisation' })
  organisationKey: number;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Title, { name: 'fk_recognition_round_title' })
  titleKey: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Award, { name: 'fk_recognition_round_award' })
  awardKey: string | null;

  @EnumColumn(() => AwardKind, { nullable: true, description: 'Loại hình khen thưởng; null for a title.' })
  awardKind: AwardKind | null;

  @TextColumn({ nullable: true, description: 'Movement or theme for which an award is given, where it is for one.' })
  theme: string | null;

  @EnumColumn(() => SubjectKind, { description: 'Whom it is for.' })
  subject: SubjectKind;

  @IntColumn({ description: 'The year that is recognised.' })
  year: number;

  @DayColumn({ description: 'Last day for nominations.' })
  nominationsUntil: string;

  @DayColumn({ nullable: true, description: 'Last day for the decision; null: none was set.' })
  decideBy: string | null;

  @EnumColumn(() => RecognitionRoundState)
  state: RecognitionRoundState;

  @DayColumn({
    nullable: true,
    description: 'Last day for appeals, as its office set it; no text at hand sets one. Null: none was set.',
  })
  appealsUntil: string | null;

  @DayColumn({
    nullable: true,
    description: 'It was decided, and opened again for those alone whose appeal was upheld.',
  })
  reopenedOn: string | null;

  @DayColumn()
  openedOn: string;

  @TextsColumn({
    default: '{}',
    description: 'Papers of a dossier that its office named itself, beside those of the law.',
  })
  ownPapers: string[];

  @FlagColumn({ default: false, description: 'A council votes on its nominations: the office does not appraise them.' })
  isByCouncil: boolean;

  @TextColumn({ nullable: true, description: 'Why it was cancelled, or opened again last.' })
  reason: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
