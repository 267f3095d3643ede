import { BilingualText, CriteriaSet } from '@app/criteria';
import { DayColumn, EnumColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { SubjectKind } from '@app/subjects';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

export enum TitleKind {
  /** Of the learning society: recognised by criteria. */
  Learning = 'learning',
  /** Danh hiệu thi đua. */
  Emulation = 'emulation',
}
registerEnumType(TitleKind, { name: 'TitleKind' });

/** What somebody strives for in a year and may be given at its end (danh hiệu); a form of award is none. */
@Entity('title')
@Reference()
@ObjectType()
@Unique('uq_title_code', ['code'])
// Of whom it is given to, the name in whatever case, and the first day.
@Index('uq_title_name', { synchronize: false })
@Check('ck_title_kind', `kind IN ('learning', 'emulation')`)
@Check('ck_title_subject', `subject IN ('organisation', 'community', 'clan', 'family', 'citizen')`)
@Check('ck_title_order', 'valid_to IS NULL OR valid_to >= valid_from')
export class Title {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_title' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Title', this.key);
  }

  @TextColumn({ description: '`learning-unit/province/1`, `given/<key>` where it was defined here; it never changes.' })
  code: string;

  @EnumColumn(() => TitleKind)
  kind: TitleKind;

  @EnumColumn(() => SubjectKind, { description: 'Whom it is given to.' })
  subject: SubjectKind;

  @Column('text')
  nameVi: string;

  @Column('text')
  nameEn: string;

  @Field(() => BilingualText)
  get name(): { vi: string; en: string } {
    return { vi: this.nameVi, en: this.nameEn };
  }

  @TextColumn({ description: 'The text that says there is such a title; empty where none is confirmed.' })
  basis: string;

  /** What it asks for, where that is known as criteria. */
  @Column('int', { nullable: true })
  @ForeignKey(() => CriteriaSet, { name: 'fk_title_criteria_set' })
  criteriaSetKey: number | null;

  @DayColumn({ nullable: true, description: 'Null: no confirmed source says since when.' })
  validFrom: string | null;

  @DayColumn({ nullable: true })
  validTo: string | null;

  @Column('jsonb', { nullable: true })
  @Field(() => BilingualText, { nullable: true, description: 'What of it no confirmed source says.' })
  unverified: { vi: string; en: string } | null;

  /** It comes with the programme, which leaves it alone once it was amended here. */
  @Column('boolean', { default: true })
  isShipped: boolean;

  @IntColumn({ default: 1 })
  version: number;
}
