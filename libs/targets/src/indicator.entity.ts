import { EnumColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { AdministrativeLevel } from '@app/organisations';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Entity, PrimaryColumn, Unique } from 'typeorm';

export enum IndicatorMeasure {
  /** A part of a whole; both are recorded. */
  Share = 'share',
  Count = 'count',
}
registerEnumType(IndicatorMeasure, { name: 'IndicatorMeasure' });

/** On which side of its target a figure has to be. */
export enum IndicatorDirection {
  AtLeast = 'at_least',
  AtMost = 'at_most',
}
registerEnumType(IndicatorDirection, { name: 'IndicatorDirection' });

/** Something that is measured by territory and year. Shipped with the programme. */
@Entity('indicator')
@Reference()
@ObjectType()
@Unique('uq_indicator_code', ['code'])
@Check('ck_indicator_measure', `measure IN ('share', 'count')`)
@Check('ck_indicator_direction', `direction IN ('at_least', 'at_most')`)
@Check('ck_indicator_level', `level IN ('province', 'commune')`)
export class Indicator {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_indicator' })
  key: number;

  @Field(() => ID)
  get id(): string {
    return nodeId('Indicator', this.key);
  }

  @TextColumn()
  code: string;

  @IntColumn()
  position: number;

  @TextColumn()
  nameVi: string;

  @TextColumn()
  nameEn: string;

  @TextColumn({ description: 'What is counted: the part of a share.' })
  numeratorVi: string;

  @TextColumn()
  numeratorEn: string;

  @TextColumn({ nullable: true, description: 'Of how many; null where the figure is a count.' })
  denominatorVi: string | null;

  @TextColumn({ nullable: true })
  denominatorEn: string | null;

  @EnumColumn(() => IndicatorMeasure)
  measure: IndicatorMeasure;

  @EnumColumn(() => IndicatorDirection)
  direction: IndicatorDirection;

  @EnumColumn(() => AdministrativeLevel, { description: 'Units of which level record it; those above add up.' })
  level: AdministrativeLevel;
}
