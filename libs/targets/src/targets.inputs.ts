import {
  byDay,
  DayField,
  EnumField,
  type FactKey,
  FlagField,
  IntField,
  listSorts,
  PageArgs,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { AdministrativeUnitIds, OrganisationIds } from '@app/organisations';
import { ArgsType, InputType, registerEnumType } from '@nestjs/graphql';
import { AreaTargetState } from './area-target.entity';
import { IndicatorResultState } from './indicator-result.entity';
import { AreaTargetIds, IndicatorIds, IndicatorResultIds } from './targets.ids';

export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2060;
const MOST_COUNTED = 1_000_000_000;

/** By which map the figures of a year are added up. */
export enum AreaMap {
  /** Units as they stood in the year. */
  AsReported = 'as_reported',
  /** Of the units of the year, those that lie in the unit as it is today. */
  Today = 'today',
}
registerEnumType(AreaMap, { name: 'AreaMap' });

@InputType()
export class SetAreaTargetInput {
  @ReferenceField(OrganisationIds, { description: 'Who sets it: the target is that of its territory.' })
  organisationKey: number;

  @ReferenceField(IndicatorIds)
  indicatorKey: number;

  @IntField({ min: FIRST_YEAR, max: LAST_YEAR })
  year: number;

  @IntField({ min: 0, max: MOST_COUNTED, description: 'Hundredths of a percent, or a count.' })
  value: number;

  @TextField({ max: 100, pattern: /\S/, description: 'Number and symbol of the text that sets it.' })
  textCode: string;

  @DayField()
  textIssuedOn: string;

  @TextField({ max: 200, pattern: /\S/, description: 'Article, clause and point of the text.' })
  article: string;

  @FlagField({
    nullable: true,
    description: 'The person was told that it falls short of the level above and means it so.',
  })
  confirmed?: boolean | null;
}

@ArgsType()
export class EndAreaTargetArgs {
  @ReferenceField(AreaTargetIds)
  key: string;

  @VersionField()
  version: number;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

export const AreaTargetSorts = listSorts(
  'AreaTargetSort',
  {
    Year: { expression: 't.year', type: 'int' },
    Indicator: { expression: 't.indicator_key', type: 'int' },
    Value: { expression: 'coalesce(t.value, -1)', type: 'int' },
    TextIssuedOn: byDay('t.text_issued_on'),
  },
  { expression: 't.key', type: 'uuid' },
);

@ArgsType()
export class AreaTargetsArgs extends AreaTargetSorts.Args {
  @ReferenceField(AdministrativeUnitIds, { nullable: true })
  unitKey?: number | null;

  @ReferenceField(IndicatorIds, { nullable: true })
  indicatorKey?: number | null;

  @IntField({ nullable: true })
  year?: number | null;

  @EnumField(() => AreaTargetState, { nullable: true })
  state?: AreaTargetState | null;
}

@InputType()
export class RecordIndicatorResultInput {
  @ReferenceField(OrganisationIds, { description: 'Who records it, for its territory.' })
  organisationKey: number;

  @ReferenceField(AdministrativeUnitIds, {
    nullable: true,
    description:
      'Unless told the territory as it is today; otherwise one of the units that were merged into it, for a year when that stood.',
  })
  unitKey?: number | null;

  @ReferenceField(IndicatorIds)
  indicatorKey: number;

  @IntField({ min: FIRST_YEAR, max: LAST_YEAR })
  year: number;

  @IntField({ min: 0, max: MOST_COUNTED })
  numerator: number;

  @IntField({ min: 1, max: MOST_COUNTED, nullable: true, description: 'Of a share; a count has none.' })
  denominator?: number | null;
}

@InputType()
export class AmendIndicatorResultInput {
  @ReferenceField(IndicatorResultIds)
  key: FactKey;

  @VersionField()
  version: number;

  @IntField({ min: 0, max: MOST_COUNTED })
  numerator: number;

  @IntField({ min: 1, max: MOST_COUNTED, nullable: true })
  denominator?: number | null;

  @TextField({ max: 1000, nullable: true, description: 'Needed where the figure was confirmed.' })
  reason?: string | null;
}

@ArgsType()
export class ConfirmIndicatorResultArgs {
  @ReferenceField(IndicatorResultIds)
  key: FactKey;

  @VersionField()
  version: number;
}

export const IndicatorResultSorts = listSorts(
  'IndicatorResultSort',
  {
    Year: { expression: 'r.year', type: 'int' },
    Indicator: { expression: 'r.indicator_key', type: 'int' },
    Unit: { expression: 'r.scope_id', type: 'int' },
    RecordedAt: { expression: 'r.recorded_at', type: 'timestamptz' },
  },
  { expression: 'r.key', type: 'uuid' },
);

@ArgsType()
export class IndicatorResultsArgs extends IndicatorResultSorts.Args {
  @ReferenceField(AdministrativeUnitIds, { nullable: true, description: 'Of this unit alone.' })
  unitKey?: number | null;

  @ReferenceField(IndicatorIds, { nullable: true })
  indicatorKey?: number | null;

  @IntField({ nullable: true })
  year?: number | null;

  @EnumField(() => IndicatorResultState, { nullable: true })
  state?: IndicatorResultState | null;
}

@ArgsType()
export class AreaBoardArgs {
  @ReferenceField(AdministrativeUnitIds)
  unitKey: number;

  @IntField({ min: FIRST_YEAR, max: LAST_YEAR })
  from: number;

  @IntField({ min: FIRST_YEAR, max: LAST_YEAR, description: 'At most 15 years after the first.' })
  to: number;

  @EnumField(() => AreaMap)
  map: AreaMap;
}

@ArgsType()
export class AreaFiguresArgs extends PageArgs {
  @ReferenceField(AdministrativeUnitIds)
  unitKey: number;

  @ReferenceField(IndicatorIds)
  indicatorKey: number;

  @IntField({ min: FIRST_YEAR, max: LAST_YEAR })
  year: number;

  @EnumField(() => AreaMap)
  map: AreaMap;
}
