import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, OneToMany, OneToOne, PrimaryColumn, type Relation } from 'typeorm';

/** `bigint` comes as text. */
const asNumber = {
  to: (value: number | null) => value,
  from: (text: string | null) => (text === null ? null : Number(text)),
};

@Entity('organisation')
@ObjectType()
export class Organisation {
  @Field(() => ID, { name: 'id' })
  @PrimaryColumn('int')
  key: number;

  @Field(() => Int)
  @Column('int')
  version: number;

  @OneToMany(() => OrganisationPeriod, (period) => period.organisation)
  periods: Relation<OrganisationPeriod>[];
}

@Entity('organisation_period')
export class OrganisationPeriod {
  @PrimaryColumn('int')
  key: number;

  @Column('int', { name: 'organisation_key' })
  organisationKey: number;

  @ManyToOne(() => Organisation, (organisation) => organisation.periods)
  @JoinColumn({ name: 'organisation_key' })
  organisation: Relation<Organisation>;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('text')
  name: string;

  @Column('text')
  kind: string;

  @Column('text')
  line: string;

  @Column('text', { nullable: true })
  contact: string | null;
}

@Entity('obligation')
@ObjectType()
export class Obligation {
  @PrimaryColumn('int', { name: 'province_id' })
  provinceId: number;

  @Field(() => ID, { name: 'id' })
  @PrimaryColumn('uuid')
  key: string;

  @Column('int', { name: 'round_key' })
  roundKey: number;

  @Column('text')
  path: string;

  @Field(() => Int)
  @Column('int')
  tier: number;

  @Field()
  @Column('boolean')
  consolidates: boolean;

  @Field()
  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('int', { name: 'organisation_key' })
  organisationKey: number;

  @Column('int', { name: 'to_key', nullable: true })
  toKey: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_key' })
  organisation: Relation<Organisation>;

  @ManyToOne(() => Organisation, { nullable: true })
  @JoinColumn({ name: 'to_key' })
  to: Relation<Organisation> | null;

  @OneToOne(() => Report, (report) => report.obligation)
  report: Relation<Report>;
}

@Entity('report')
@ObjectType()
export class Report {
  @PrimaryColumn('int', { name: 'province_id' })
  provinceId: number;

  @Field(() => ID, { name: 'id' })
  @PrimaryColumn('uuid')
  key: string;

  @Column('uuid', { name: 'obligation_key' })
  obligationKey: string;

  @OneToOne(() => Obligation, (obligation) => obligation.report)
  @JoinColumn([
    { name: 'province_id', referencedColumnName: 'provinceId' },
    { name: 'obligation_key', referencedColumnName: 'key' },
  ])
  obligation: Relation<Obligation>;

  @Column('int')
  year: number;

  @Field()
  @Column('text')
  state: string;

  @Field(() => Int)
  @Column('int')
  number: number;
}

@Entity('report_value')
@ObjectType()
export class Figure {
  @PrimaryColumn('int', { name: 'province_id' })
  provinceId: number;

  @PrimaryColumn('int')
  year: number;

  @PrimaryColumn('uuid', { name: 'report_key' })
  reportKey: string;

  @PrimaryColumn('int')
  number: number;

  @Field(() => ID, { name: 'cellId' })
  @PrimaryColumn('int', { name: 'cell_key' })
  cellKey: number;

  @Field()
  @Column('text')
  state: string;

  @Field(() => Float, { nullable: true })
  @Column('bigint', { nullable: true, transformer: asNumber })
  value: number | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  comment: string | null;
}

export const entities = [Organisation, OrganisationPeriod, Obligation, Report, Figure];
