import { DayColumn, EnumColumn, Fact, IntColumn, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Nomination } from '@app/recognitions';
import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export enum AppealState {
  Open = 'open',
  /** The nomination is appraised anew. */
  Upheld = 'upheld',
  Rejected = 'rejected',
  Withdrawn = 'withdrawn',
}
registerEnumType(AppealState, { name: 'AppealState' });

/** Whoever put somebody forward objects to the result, and is answered. A fact of the nomination's place; never deleted. */
@Entity('appeal')
@Fact()
@ObjectType()
@Check('ck_appeal_state', `state IN ('open', 'upheld', 'rejected', 'withdrawn')`)
@Check(
  'ck_appeal_answer',
  `(state IN ('upheld', 'rejected')) = (answer IS NOT NULL) AND (answer IS NULL) = (answered_on IS NULL)`,
)
@ForeignKey(() => Nomination, ['provinceId', 'nominationKey'], ['provinceId', 'key'], { name: 'fk_appeal_nomination' })
@Index('uq_appeal_open', ['provinceId', 'nominationKey'], { unique: true, where: `state = 'open'` })
@Index('ix_appeal_nomination', ['provinceId', 'nominationKey'])
@Index('ix_appeal_round', ['roundKey'], { where: `state = 'open'` })
@Index('ix_appeal_by', ['byKey'])
@Index('ix_appeal_answerer', ['answererKey'], { where: `state = 'open'` })
export class Appeal {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_appeal' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_appeal' })
  key: string;

  @Column('uuid')
  nominationKey: string;

  /** Of the nomination. */
  @Column('uuid')
  roundKey: string;

  /** Who objects: the organisation that was put forward, or the one that put somebody forward. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_appeal_by' })
  byKey: number;

  /** Who lodged it, and for which organisation: neither answers it. Null where it was not kept. */
  @Column('uuid', { nullable: true })
  lodgedByKey: string | null;

  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_appeal_lodged_at' })
  lodgedAtKey: number | null;

  /** Who answers: the office of the round, or who stands above it where that one is party; null where there is none, until an alternate is named. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_appeal_answerer' })
  answererKey: number | null;

  @TextColumn({ nullable: true, description: 'Why an alternate answers; null where none was named. Names nobody.' })
  answererReason: string | null;

  @EnumColumn(() => AppealState)
  state: AppealState;

  @TextColumn({ description: 'Why the result is objected to; names nobody.' })
  text: string;

  @DayColumn()
  lodgedOn: string;

  @TextColumn({ nullable: true, description: 'What the office of the round answers, with its reason; names nobody.' })
  answer: string | null;

  @DayColumn({ nullable: true })
  answeredOn: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
