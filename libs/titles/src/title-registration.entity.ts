import { Directive } from '@app/directives';
import { DayColumn, EnumColumn, Fact, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { SubjectKind } from '@app/subjects';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Title } from './title.entity';
import { isLate } from './title.rules';

/** Somebody strives for a title in a year (đăng ký danh hiệu). A fact of the place of whoever strives. */
@Entity('title_registration')
@Fact()
@ObjectType()
@Check('ck_title_registration_kind', `kind IN ('organisation', 'community', 'clan', 'family', 'citizen')`)
@Check(
  'ck_title_registration_subject',
  `(kind = 'organisation') = (organisation_key IS NOT NULL) AND (organisation_key IS NULL) = (subject_key IS NOT NULL)`,
)
@Check('ck_title_registration_year', 'year BETWEEN 2000 AND 2100')
@Check('ck_title_registration_withdrawal', '(withdrawn_on IS NULL) = (withdrawal_reason IS NULL)')
@Index('uq_title_registration_organisation', ['provinceId', 'year', 'titleKey', 'organisationKey'], {
  unique: true,
  where: 'withdrawn_on IS NULL AND organisation_key IS NOT NULL',
})
@Index('uq_title_registration_subject', ['provinceId', 'year', 'titleKey', 'subjectKey'], {
  unique: true,
  where: 'withdrawn_on IS NULL AND subject_key IS NOT NULL',
})
@Index('ix_title_registration_year', ['year', 'kind', 'provinceId', 'scopeId', 'registeredOn'])
@Index('ix_title_registration_organisation', ['organisationKey', 'year'])
@Index('ix_title_registration_subject', ['provinceId', 'subjectKey'])
@Index('ix_title_registration_path', ['path'])
@Index('ix_title_registration_title', ['titleKey'])
@Index('ix_title_registration_directive', ['directiveKey'])
export class TitleRegistration {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_title_registration' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_title_registration' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('TitleRegistration', this.key, this);
  }

  @IntColumn()
  year: number;

  @Column('uuid')
  @ForeignKey(() => Title, { name: 'fk_title_registration_title' })
  titleKey: string;

  @EnumColumn(() => SubjectKind)
  kind: SubjectKind;

  /** Who strives for it, where that is an organisation. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_title_registration_organisation' })
  organisationKey: number | null;

  /** Who strives for it otherwise: the key of a community, clan, family or citizen. */
  @Column('uuid', { nullable: true })
  subjectKey: string | null;

  /** Path of the organisation that strives, or of the one that registered the subject. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  /** The organisation that registered it on behalf of whoever strives; null where it registered itself. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_title_registration_by' })
  byKey: number | null;

  @DayColumn()
  registeredOn: string;

  @DayColumn({ nullable: true, description: 'The closing day that held when it was registered; null: none was set.' })
  closesOn: string | null;

  @Field(() => Boolean)
  get isLate(): boolean {
    return isLate(this.registeredOn, this.closesOn);
  }

  /** The document by which it was registered. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_title_registration_directive' })
  directiveKey: string | null;

  @TextColumn({ nullable: true, description: 'What is undertaken for it.' })
  note: string | null;

  @DayColumn({ nullable: true, description: 'Since when it is striven for no longer.' })
  withdrawnOn: string | null;

  @TextColumn({ nullable: true })
  withdrawalReason: string | null;

  @IntColumn({ default: 1 })
  version: number;
}

/** How many strive for a title of a year in one place, and how many of them registered late; moved with each registration. */
@Entity('title_count')
@Fact()
@Check('ck_title_count_registered', 'registered >= 0')
@Check('ck_title_count_late', 'late BETWEEN 0 AND registered')
@Index('ix_title_count_title', ['titleKey'])
export class TitleCount {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_title_count' })
  provinceId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_title_count' })
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_title_count' })
  year: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_title_count' })
  @ForeignKey(() => Title, { name: 'fk_title_count_title' })
  titleKey: string;

  @Column('int')
  registered: number;

  @Column('int')
  late: number;
}
