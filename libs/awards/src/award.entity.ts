import { BilingualText } from '@app/criteria';
import { DayColumn, EnumColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { SubjectKind } from '@app/subjects';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** Whose head gives it. */
export enum AwardTier {
  /** An agency, a school, an enterprise: giấy khen. */
  Unit = 'unit',
  Commune = 'commune',
  Province = 'province',
  /** Ministries, central agencies and organisations. */
  Ministry = 'ministry',
  Government = 'government',
}
registerEnumType(AwardTier, { name: 'AwardTier' });

/** A form of award (hình thức khen thưởng): given for what somebody achieved; a title (danh hiệu) is none. */
@Entity('award')
@Reference()
@ObjectType()
@Unique('uq_award_code', ['code'])
// The name in whatever case, and the first day.
@Index('uq_award_name', { synchronize: false })
@Check('ck_award_tier', `tier IN ('unit', 'commune', 'province', 'ministry', 'government')`)
@Check(
  'ck_award_subjects',
  `cardinality(subjects) > 0 AND subjects <@ ARRAY['organisation', 'community', 'clan', 'family', 'citizen']`,
)
@Check('ck_award_order', 'valid_to IS NULL OR valid_to >= valid_from')
export class Award {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_award' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Award', this.key);
  }

  @TextColumn({ description: '`commendation/commune`, `given/<key>` where it was defined here; it never changes.' })
  code: string;

  @EnumColumn(() => AwardTier, { description: 'Whose head gives it.' })
  tier: AwardTier;

  @Column('text', { array: true })
  @Field(() => [SubjectKind], { description: 'Whom it may be given to.' })
  subjects: SubjectKind[];

  @Column('text')
  nameVi: string;

  @Column('text')
  nameEn: string;

  @Field(() => BilingualText)
  get name(): { vi: string; en: string } {
    return { vi: this.nameVi, en: this.nameEn };
  }

  @TextColumn({ description: 'The text that says there is such an award; empty where none is confirmed.' })
  basis: string;

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
