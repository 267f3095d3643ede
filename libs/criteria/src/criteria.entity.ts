import type { CriteriaContent, Words } from '@app/criteria-rules';
import { DayColumn, EnumColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { Extensions, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  Check,
  Column,
  Entity,
  Exclusion,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { BilingualText } from './criteria-parts.view';
import type { LegalDeadline } from './legal-deadline';

/** Whom a set judges. */
export enum CriteriaSubject {
  Organisation = 'organisation',
  /** A hamlet: thôn, bản, tổ dân phố. */
  Community = 'community',
  Clan = 'clan',
  Family = 'family',
  Citizen = 'citizen',
}
registerEnumType(CriteriaSubject, { name: 'CriteriaSubject' });

/** The tier of the state at which a title is recognised, in the words of its text. */
export enum CriteriaTier {
  Commune = 'commune',
  District = 'district',
  Province = 'province',
}
registerEnumType(CriteriaTier, { name: 'CriteriaTier' });

export enum CriteriaVersionState {
  Draft = 'draft',
  Published = 'published',
}
registerEnumType(CriteriaVersionState, { name: 'CriteriaVersionState' });

/** What a title asks for, across the texts that have said it. */
@Entity('criteria_set')
@Reference()
@ObjectType()
@Unique('uq_criteria_set_code', ['code'])
@Check('ck_criteria_set_subject', `subject IN ('organisation', 'community', 'clan', 'family', 'citizen')`)
@Check('ck_criteria_set_tier', `tier IN ('commune', 'district', 'province')`)
export class CriteriaSet {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_criteria_set' })
  key: number;

  @Field(() => ID)
  get id(): string {
    return nodeId('CriteriaSet', this.key);
  }

  @TextColumn({ description: '`learning-unit/district/1`' })
  code: string;

  @EnumColumn(() => CriteriaSubject)
  subject: CriteriaSubject;

  @EnumColumn(() => CriteriaTier, { nullable: true, description: 'Null: the title knows no tier.' })
  tier: CriteriaTier | null;

  @IntColumn({ nullable: true, description: '1 or 2; null: the title knows no level.' })
  level: number | null;

  @Column('text')
  titleVi: string;

  @Column('text')
  titleEn: string;

  @Field(() => BilingualText, { description: 'What is recognised by it.' })
  get title(): Words {
    return { vi: this.titleVi, en: this.titleEn };
  }

  @TextColumn({ nullable: true, description: 'Code of the only province where it is used; null: everywhere.' })
  provinceCode: string | null;

  @Column('jsonb', { nullable: true })
  @Field(() => BilingualText, { nullable: true, description: 'Said of a set without confirmed criteria.' })
  unverified: Words | null;
}

/** What one text asks. A draft is worked on; what is published never changes, but for the day on which it ends. */
@Entity('criteria_version')
@Reference()
@ObjectType()
@Unique('uq_criteria_version_number', ['setKey', 'number'])
@Index('uq_criteria_version_draft', ['setKey'], { unique: true, where: `state = 'draft'` })
@Exclusion(
  'ex_criteria_version_overlap',
  `USING gist (set_key WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (state = 'published')`,
)
@Check('ck_criteria_version_state', `state IN ('draft', 'published')`)
@Check('ck_criteria_version_published', `(state = 'published') = (valid_from IS NOT NULL)`)
@Check('ck_criteria_version_order', 'valid_to IS NULL OR valid_to >= valid_from')
export class CriteriaVersion {
  @PrimaryGeneratedColumn('identity', {
    primaryKeyConstraintName: 'pk_criteria_version',
    generatedIdentity: 'BY DEFAULT',
  })
  key: number;

  @Field(() => ID)
  get id(): string {
    return nodeId('CriteriaVersion', this.key);
  }

  @Column('int')
  @ForeignKey(() => CriteriaSet, { name: 'fk_criteria_version_set' })
  setKey: number;

  @IntColumn({ description: 'Counted within the set.' })
  number: number;

  @EnumColumn(() => CriteriaVersionState)
  state: CriteriaVersionState;

  @TextColumn({ description: 'The text that it follows, `24/2023/TT-BGDĐT`; empty in a draft that names none yet.' })
  textCode: string;

  @DayColumn({ nullable: true })
  textIssuedOn: string | null;

  @DayColumn({ nullable: true, description: 'Null: no confirmed source says it.' })
  textEffectiveOn: string | null;

  @DayColumn({ nullable: true, description: 'First day on which it is in force; null in a draft.' })
  validFrom: string | null;

  @DayColumn({ nullable: true })
  validTo: string | null;

  @Column('jsonb')
  content: CriteriaContent;

  @Column('jsonb')
  deadlines: LegalDeadline[];

  @Column('jsonb')
  @Extensions({ holds: 2 })
  @Field(() => [BilingualText], { description: 'Slips of the text, and what is missing in the copy that was read.' })
  notes: Words[];

  @IntColumn({ default: 1 })
  version: number;
}
