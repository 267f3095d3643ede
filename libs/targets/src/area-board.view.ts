import { nodeId, WholeNumberScalar } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AreaTarget } from './area-target.entity';
import { Indicator } from './indicator.entity';
import { IndicatorResult } from './indicator-result.entity';
import { AreaMap } from './targets.inputs';

/** What an indicator came to in a year, against the target that is next. */
@ObjectType()
export class AreaPoint {
  @Field(() => Int)
  year: number;

  @Field(() => WholeNumberScalar, { nullable: true, description: 'Null where nobody has answered.' })
  numerator: number | null;

  @Field(() => WholeNumberScalar, { nullable: true })
  denominator: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Hundredths of a percent, or the count; between two it is the one that falls short.',
  })
  value: number | null;

  @Field(() => Int, { description: 'Units whose confirmed figure is in it.' })
  answered: number;

  @Field(() => Int, { description: 'Units that could have answered.' })
  expected: number;

  @Field(() => Int, {
    description:
      'By the map of today: units of the year of which only a part, or nobody knows how much, lies here. They are left out.',
  })
  divided: number;

  @Field(() => Boolean, { description: 'False where units were divided: the years are not comparable.' })
  isComparable: boolean;

  @Field(() => AreaTarget, {
    nullable: true,
    description: 'Of the year, or the next after it; the own one before that of a level above.',
  })
  target: AreaTarget | null;

  @Field(() => Boolean, { nullable: true })
  isMet: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Value less target, in hundredths of a point, or in counts.' })
  gap: number | null;
}

@ObjectType()
export class AreaSeries {
  @Field(() => Indicator)
  indicator: Indicator;

  @Field(() => [AreaPoint], { description: 'A point for each year, in order.' })
  points: AreaPoint[];

  @Field(() => [AreaTarget], { description: 'In force for the unit and for the levels above it, by year.' })
  targets: AreaTarget[];
}

/** Targets against results of one territory. */
@ObjectType()
export class AreaBoard {
  unitKey: number;

  @Field(() => AreaMap)
  map: AreaMap;

  @Field(() => [AreaSeries])
  series: AreaSeries[];
}

/** What one unit behind a figure came to. */
@ObjectType()
export class AreaFigure {
  unitKey: number;
  /** The day for which the unit is shown. */
  asOf: string;

  @Field(() => ID, { description: 'Of the unit.' })
  get id(): string {
    return nodeId('AdministrativeUnit', this.unitKey);
  }

  @Field(() => WholeNumberScalar, { nullable: true })
  numerator: number | null;

  @Field(() => WholeNumberScalar, { nullable: true })
  denominator: number | null;

  @Field(() => Int, { nullable: true })
  value: number | null;

  @Field(() => Int)
  answered: number;

  @Field(() => Int)
  expected: number;

  @Field(() => Boolean, { description: 'False: only a part of it lies here, so it is not counted.' })
  isCounted: boolean;

  @Field(() => IndicatorResult, { nullable: true, description: 'Where the unit itself has recorded it.' })
  result: IndicatorResult | null;
}
