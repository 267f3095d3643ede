import { DayColumn, EnumColumn, Fact, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Whose money it is, which is never mixed. */
export enum MoneySource {
  CentralBudget = 'central_budget',
  ProvinceBudget = 'province_budget',
  CommuneBudget = 'commune_budget',
  /** Of the association: fees, its own work. */
  Association = 'association',
  /** Lawful contributions. */
  Contribution = 'contribution',
}
registerEnumType(MoneySource, { name: 'MoneySource' });

export enum FundKind {
  StudyPromotion = 'study_promotion',
  Talent = 'talent',
  Week = 'week',
  Movement = 'movement',
  /** Money for the work of the office itself. */
  Operating = 'operating',
}
registerEnumType(FundKind, { name: 'FundKind' });

/** A fund of an organisation. A fact of its place. */
@Entity('fund')
@Fact()
@ObjectType()
@Unique('uq_fund_name', ['provinceId', 'organisationKey', 'name'])
@Check('ck_fund_kind', `kind IN ('study_promotion', 'talent', 'week', 'movement', 'operating')`)
@Check(
  'ck_fund_sources',
  `cardinality(sources) > 0 AND sources <@ ARRAY['central_budget', 'province_budget', 'commune_budget', 'association', 'contribution']`,
)
@Check('ck_fund_order', 'closed_on IS NULL OR closed_on >= opened_on')
@Index('ix_fund_organisation', ['organisationKey'])
@Index('ix_fund_path', ['path'])
export class Fund {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_fund' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_fund' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Fund', this.key, this);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_fund_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @EnumColumn(() => FundKind)
  kind: FundKind;

  @TextColumn()
  name: string;

  @Column('text', { array: true })
  @Field(() => [MoneySource], { description: 'Sources that it keeps.' })
  sources: MoneySource[];

  @TextColumn({ nullable: true, description: 'Licence, charter or decision by which it stands.' })
  basis: string | null;

  @DayColumn()
  openedOn: string;

  @DayColumn({ nullable: true, description: 'Its last day.' })
  closedOn: string | null;

  @IntColumn({ default: 1 })
  version: number;
}

/** What money was given for: it is spent on nothing else. A fact of the place of its fund. */
@Entity('fund_purpose')
@Fact()
@ObjectType({ description: 'What money of a fund was given for; it is spent on nothing else.' })
@Unique('uq_fund_purpose_name', ['provinceId', 'fundKey', 'name'])
@ForeignKey(() => Fund, ['provinceId', 'fundKey'], ['provinceId', 'key'], { name: 'fk_fund_purpose_fund' })
export class FundPurpose {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_fund_purpose' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_fund_purpose' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('FundPurpose', this.key, this);
  }

  @Column('uuid')
  fundKey: string;

  @TextColumn()
  name: string;

  @DayColumn({ nullable: true, description: 'Since when nothing is taken in for it.' })
  closedOn: string | null;

  @IntColumn({ default: 1 })
  version: number;
}

/** Money of one fund, source and purpose. It begins with the first voucher that names the three. A fact of the place of its fund. */
@Entity('holding')
@Fact()
@Index('uq_holding_purpose', ['provinceId', 'fundKey', 'source', 'purposeKey'], { unique: true })
@Index('uq_holding_free', ['provinceId', 'fundKey', 'source'], { unique: true, where: 'purpose_key IS NULL' })
@Check('ck_holding_purpose', `purpose_key IS NULL OR source = 'contribution'`)
@ForeignKey(() => Fund, ['provinceId', 'fundKey'], ['provinceId', 'key'], { name: 'fk_holding_fund' })
@ForeignKey(() => FundPurpose, ['provinceId', 'purposeKey'], ['provinceId', 'key'], { name: 'fk_holding_purpose' })
export class Holding {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_holding' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_holding' })
  key: string;

  @Column('uuid')
  fundKey: string;

  @Column('text')
  source: MoneySource;

  /** Null: free within the fund. */
  @Column('uuid', { nullable: true })
  purposeKey: string | null;
}

export enum MoneyPlaceKind {
  Cash = 'cash',
  Bank = 'bank',
}
registerEnumType(MoneyPlaceKind, { name: 'MoneyPlaceKind' });

/** A cash box, or an account at a bank or the treasury. A fact of the organisation's place. */
@Entity('money_place')
@Fact()
@ObjectType({ description: 'Where money lies: a cash box, or an account at a bank or the treasury.' })
@Unique('uq_money_place_name', ['provinceId', 'organisationKey', 'name'])
@Check('ck_money_place_kind', `kind IN ('cash', 'bank')`)
@Check('ck_money_place_bank', `(kind = 'bank') = (bank IS NOT NULL) AND (account_number IS NULL OR kind = 'bank')`)
@Check('ck_money_place_order', 'closed_on IS NULL OR closed_on >= opened_on')
@Index('ix_money_place_organisation', ['organisationKey'])
@Index('ix_money_place_path', ['path'])
export class MoneyPlace {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_money_place' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_money_place' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('MoneyPlace', this.key, this);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_money_place_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @EnumColumn(() => MoneyPlaceKind)
  kind: MoneyPlaceKind;

  @TextColumn()
  name: string;

  @TextColumn({ nullable: true, description: 'Bank or treasury; null of a cash box.' })
  bank: string | null;

  @TextColumn({ nullable: true })
  accountNumber: string | null;

  @DayColumn()
  openedOn: string;

  @DayColumn({ nullable: true, description: 'Its last day.' })
  closedOn: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
