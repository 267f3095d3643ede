import { DateScalar, nodeId, Reference } from '@app/kernel';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
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

export enum AdministrativeLevel {
  Country = 'country',
  Province = 'province',
  /** Closed on 2025-06-30, kept for history. */
  District = 'district',
  Commune = 'commune',
}
registerEnumType(AdministrativeLevel, { name: 'AdministrativeLevel' });

export enum SuccessionExtent {
  Whole = 'whole',
  Part = 'part',
}
registerEnumType(SuccessionExtent, { name: 'SuccessionExtent' });

/** Identity of a unit. Codes were reused in 2025, so a unit is known by (code, validFrom). Its key is the scope of facts made there. */
@Entity('administrative_unit')
@Reference()
@Unique('uq_administrative_unit_code', ['code', 'validFrom'])
@Check('ck_administrative_unit_level', `level IN ('country', 'province', 'district', 'commune')`)
export class AdministrativeUnit {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_administrative_unit' })
  key: number;

  /** Code of the General Statistics Office: 2 digits province, 3 district, 5 commune; `VN` the country. */
  @Column('text')
  code: string;

  @Column('date')
  validFrom: string;

  @Column('text')
  level: AdministrativeLevel;
}

/** What a unit was called and where it belonged during `[validFrom, validTo]`, both days included. */
@Entity('administrative_unit_period')
@Reference()
@Exclusion(
  'ex_administrative_unit_period_overlap',
  `USING gist (unit_key WITH =, daterange(valid_from, valid_to, '[]') WITH &&)`,
)
@Check('ck_administrative_unit_period_order', 'valid_to IS NULL OR valid_to >= valid_from')
@Index('ix_administrative_unit_period_unit', ['unitKey'])
@Index('ix_administrative_unit_period_path', ['path'])
@Index('ix_administrative_unit_period_parent', ['parentKey'])
export class AdministrativeUnitPeriod {
  @PrimaryGeneratedColumn('identity', {
    primaryKeyConstraintName: 'pk_administrative_unit_period',
    generatedIdentity: 'BY DEFAULT',
  })
  key: number;

  @Column('int')
  @ForeignKey(() => AdministrativeUnit, { name: 'fk_administrative_unit_period_unit' })
  unitKey: number;

  @Column('date')
  validFrom: string;

  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('text')
  name: string;

  /** Name without diacritics, lower case, old and new tone placement made equal; for search. */
  @Column('text', { select: false })
  searchName: string;

  /** `tỉnh`, `thành phố`, `quận`, `huyện`, `thị xã`, `xã`, `phường`, `thị trấn`, `đặc khu`. */
  @Column('text')
  kind: string;

  @Column('int', { nullable: true })
  @ForeignKey(() => AdministrativeUnit, { name: 'fk_administrative_unit_period_parent' })
  parentKey: number | null;

  /** Keys from the country down to this unit, each followed by a dot: `1.12.340.`. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  /** Text that made the period begin; null when it is not confirmed. */
  @Column('text', { nullable: true })
  legalBasis: string | null;
}

/** Who came after whom. Several successors of one unit mean that nothing can be moved by rule. */
@Entity('administrative_unit_succession')
@Reference()
@Unique('uq_administrative_unit_succession', ['predecessorKey', 'successorKey', 'on'])
@Index('ix_administrative_unit_succession_successor', ['successorKey'])
@Check('ck_administrative_unit_succession_extent', `extent IN ('whole', 'part')`)
export class AdministrativeUnitSuccession {
  @PrimaryGeneratedColumn('identity', {
    primaryKeyConstraintName: 'pk_administrative_unit_succession',
    generatedIdentity: 'BY DEFAULT',
  })
  key: number;

  @Column('int')
  @ForeignKey(() => AdministrativeUnit, { name: 'fk_administrative_unit_succession_predecessor' })
  predecessorKey: number;

  @Column('int')
  @ForeignKey(() => AdministrativeUnit, { name: 'fk_administrative_unit_succession_successor' })
  successorKey: number;

  @Column('date')
  on: string;

  @Column('text')
  extent: SuccessionExtent;

  /** The office's own words about the part that moved. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  legalBasis: string | null;
}

/** A unit as of a day. */
@ObjectType('AdministrativeUnit')
export class AdministrativeUnitView {
  key: number;
  parentKey: number | null;
  path: string;
  /** The day for which the view holds; its fields are read for the same day. */
  asOf: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('AdministrativeUnit', this.key);
  }

  @Field(() => String)
  code: string;

  @Field(() => DateScalar, { description: 'First day of the unit under this code; with `code` it is the identity.' })
  codeValidFrom: string;

  @Field(() => AdministrativeLevel)
  level: AdministrativeLevel;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar, { nullable: true })
  validTo: string | null;

  @Field(() => String, { nullable: true })
  legalBasis: string | null;
}

/** What a unit of a day was before, as far as it was searched for. */
@ObjectType()
export class FormerUnit {
  @Field(() => String)
  name: string;

  @Field(() => String)
  code: string;

  @Field(() => DateScalar, { description: 'Since when it belongs to the unit, or bears its present name.' })
  on: string;

  @Field(() => SuccessionExtent, { description: 'How much of it went to the unit.' })
  extent: SuccessionExtent;
}

/** One step from unit to unit, seen from one of its ends. */
@ObjectType('AdministrativeUnitSuccession')
export class AdministrativeUnitSuccessionView {
  /** The unit at the other end, and the day for which it is shown. */
  unitKey: number;
  unitAsOf: string;

  @Field(() => DateScalar)
  on: string;

  @Field(() => SuccessionExtent, { description: 'How much of the predecessor went to the successor.' })
  extent: SuccessionExtent;

  @Field(() => String, { nullable: true, description: 'The words of the official table about the part that moved.' })
  note: string | null;

  @Field(() => String, { nullable: true })
  legalBasis: string | null;
}
