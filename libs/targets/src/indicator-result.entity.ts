import { EnumColumn, Fact, InstantColumn, IntColumn, nodeId, OpenKind, type KindValue } from '@app/kernel';
import { AdministrativeUnit, Organisation } from '@app/organisations';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Indicator } from './indicator.entity';

export enum IndicatorResultState {
  /** Recorded; counts nowhere yet. */
  Draft = 'draft',
  Confirmed = 'confirmed',
}
registerEnumType(IndicatorResultState, { name: 'IndicatorResultState' });

/** Where a figure comes from. Libraries that derive figures from their own things declare a value. */
export const ResultSource = new OpenKind('ResultSource', 'Where the figure of a territory comes from.');
export type ResultSource = KindValue<'ResultSource'>;
export const ENTERED = ResultSource.declare('entered', 'Counted and entered by whoever speaks for the territory.');

/** What an indicator came to in one territory and year. A share has both its numbers, or it is none. */
@Entity('indicator_result')
@Fact()
@ObjectType()
@Unique('uq_indicator_result_unit', ['provinceId', 'scopeId', 'year', 'indicatorKey'])
@Check('ck_indicator_result_state', `state IN ('draft', 'confirmed')`)
@Check(
  'ck_indicator_result_share',
  'numerator >= 0 AND (denominator IS NULL OR (denominator > 0 AND numerator <= denominator))',
)
@Index('ix_indicator_result_path', ['path'])
@Index('ix_indicator_result_organisation', ['organisationKey'])
export class IndicatorResult {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_indicator_result' })
  provinceId: number;

  /** The unit whose figure it is, as of its year. */
  @Column('int')
  @ForeignKey(() => AdministrativeUnit, { name: 'fk_indicator_result_scope' })
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_indicator_result' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('IndicatorResult', this.key, this);
  }

  /** Who recorded it. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_indicator_result_organisation' })
  organisationKey: number;

  /** Of that organisation, as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('int')
  @ForeignKey(() => Indicator, { name: 'fk_indicator_result_indicator' })
  indicatorKey: number;

  @IntColumn()
  year: number;

  @IntColumn()
  numerator: number;

  @IntColumn({ nullable: true, description: 'Null where the indicator is a count.' })
  denominator: number | null;

  @EnumColumn(() => ResultSource)
  source: ResultSource;

  @EnumColumn(() => IndicatorResultState)
  state: IndicatorResultState;

  @InstantColumn()
  recordedAt: Date;

  @IntColumn({ default: 1 })
  version: number;
}
