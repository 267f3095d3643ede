import { DateScalar, nodeId, Reference } from '@app/kernel';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AdministrativeUnit } from './administrative-unit.entity';

export enum OrganisationKind {
  Government = 'government',
  Ministry = 'ministry',
  PeoplesCommittee = 'peoples_committee',
  EducationDepartment = 'education_department',
  EducationOffice = 'education_office',
  Department = 'department',
  MassOrganisation = 'mass_organisation',
  StudyPromotionAssociation = 'study_promotion_association',
  Preschool = 'preschool',
  PrimarySchool = 'primary_school',
  LowerSecondarySchool = 'lower_secondary_school',
  UpperSecondarySchool = 'upper_secondary_school',
  MultiLevelSchool = 'multi_level_school',
  ContinuingEducationCentre = 'continuing_education_centre',
  VocationalSchool = 'vocational_school',
  University = 'university',
  CommunityLearningCentre = 'community_learning_centre',
  Library = 'library',
  Museum = 'museum',
  CultureHouse = 'culture_house',
  Press = 'press',
  Enterprise = 'enterprise',
  ArmedForces = 'armed_forces',
  ResidentialGroup = 'residential_group',
}
registerEnumType(OrganisationKind, { name: 'OrganisationKind' });

/** The government and the study-promotion association report upwards side by side and never mix. */
export enum ReportingLine {
  Government = 'government',
  Association = 'association',
}
registerEnumType(ReportingLine, { name: 'ReportingLine' });

/** Identity of an organisation; everything that can change lies in its periods. */
@Entity('organisation')
@Reference()
export class Organisation {
  @PrimaryGeneratedColumn('identity', { primaryKeyConstraintName: 'pk_organisation', generatedIdentity: 'BY DEFAULT' })
  key: number;

  /** Optimistic version of the organisation as a whole. */
  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}

/** What an organisation was and where it belonged during `[validFrom, validTo]`, both days included. */
@Entity('organisation_period')
@Reference()
@Exclusion(
  'ex_organisation_period_overlap',
  `USING gist (organisation_key WITH =, daterange(valid_from, valid_to, '[]') WITH &&)`,
)
@Exclusion(
  'ex_organisation_period_exchange_code',
  `USING gist (exchange_code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)`,
)
@Check('ck_organisation_period_order', 'valid_to IS NULL OR valid_to >= valid_from')
@Check('ck_organisation_period_line', `line IN ('government', 'association')`)
@Index('ix_organisation_period_organisation', ['organisationKey'])
@Index('ix_organisation_period_path', ['path'])
@Index('ix_organisation_period_parent', ['parentKey'])
@Index('ix_organisation_period_scope', ['scopeId'])
export class OrganisationPeriod {
  @PrimaryGeneratedColumn('identity', {
    primaryKeyConstraintName: 'pk_organisation_period',
    generatedIdentity: 'BY DEFAULT',
  })
  key: number;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_organisation_period_organisation' })
  organisationKey: number;

  @Column('date')
  validFrom: string;

  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('text')
  name: string;

  @Column('text', { select: false })
  searchName: string;

  @Column('text')
  kind: OrganisationKind;

  /** The line in which it reports upwards. */
  @Column('text')
  line: ReportingLine;

  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_organisation_period_parent' })
  parentKey: number | null;

  /** Keys from the root down to this organisation, each followed by a dot: `1.7.90.`. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  /** The commune-level area where it works, or the upper unit itself: the scope of the facts it makes. */
  @Column('int')
  @ForeignKey(() => AdministrativeUnit, { name: 'fk_organisation_period_scope' })
  scopeId: number;

  /** The people's committee (or the Government) whose specialised body this is: its staff reach that committee's subtree too. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_organisation_period_acts_for' })
  actsForKey: number | null;

  @Column('text', { nullable: true })
  contact: string | null;

  @Column('text', { nullable: true })
  legalBasis: string | null;

  /** Identifier under which other document systems know it: Decision 20/2020/QĐ-TTg. Two never have the same at one time. */
  @Column('text', { nullable: true })
  exchangeCode: string | null;
}

/** An organisation as of a day. */
@ObjectType('Organisation')
export class OrganisationView {
  key: number;
  parentKey: number | null;
  actsForKey: number | null;
  scopeId: number;
  path: string;
  /** The day for which the view holds; its fields are read for the same day. */
  asOf: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Organisation', this.key);
  }

  @Field(() => String)
  name: string;

  @Field(() => OrganisationKind)
  kind: OrganisationKind;

  @Field(() => ReportingLine)
  line: ReportingLine;

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar, { nullable: true })
  validTo: string | null;

  /** These are told to those alone who may ask for the organisation: by a field resolver each. */
  contact: string | null;
  legalBasis: string | null;
  exchangeCode: string | null;

  @Field(() => Int)
  version: number;
}
