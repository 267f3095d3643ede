import {
  byDay,
  DayField,
  EnumField,
  type FactKey,
  FlagField,
  InputsField,
  type IsoDate,
  listSorts,
  MoneyField,
  ReferenceField,
  ReferencesField,
  RuledField,
  TextField,
} from '@app/kernel';
import { StockItemIds } from '@app/donations';
import { FundIds, MoneyPlaceIds } from '@app/ledger';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, Float, InputType } from '@nestjs/graphql';
import { IsNumber, Max, Min } from 'class-validator';
import { HandoverState } from './fund-handover.entity';
import { FundHandoverIds } from './fund-succession.ids';

const DONG = 10 ** 15;
const MOST_PLACES = 50;
const MOST_FUNDS = 50;
const MOST_GOODS = 500;
const MOST_QUANTITY = 10_000_000;
const SAID = /\S/;

@InputType({ description: 'What was counted in a cash box, or what the bank says of an account.' })
export class HandoverCountInput {
  @ReferenceField(MoneyPlaceIds)
  placeKey: FactKey;

  @MoneyField({ min: 0, max: DONG, description: 'In đồng.' })
  counted: number;

  @TextField({
    max: 1000,
    nullable: true,
    pattern: SAID,
    description: 'Where a difference from the books comes from; names nobody.',
  })
  explanation?: string | null;
}

@InputType({ description: 'What was counted of goods in the store.' })
export class HandoverStockCountInput {
  @ReferenceField(StockItemIds)
  itemKey: FactKey;

  @RuledField(() => Float, { description: 'With two decimals at most.' }, [
    IsNumber({ maxDecimalPlaces: 2 }),
    Min(0),
    Max(MOST_QUANTITY),
  ])
  counted: number;

  @TextField({
    max: 1000,
    nullable: true,
    pattern: SAID,
    description: 'Where a difference from the books comes from; names nobody.',
  })
  explanation?: string | null;
}

@InputType()
export class PrepareFundHandoverInput {
  @ReferenceField(OrganisationIds, { description: 'Whose books go over.' })
  organisationKey: number;

  @ReferenceField(OrganisationIds, { description: 'Who goes on with its work, and receives them.' })
  toOrganisationKey: number;

  @DayField({ description: 'Today or before, not before the last voucher of either side.' })
  day: IsoDate;

  @ReferencesField(FundIds, {
    most: MOST_FUNDS,
    nullable: true,
    description: 'Which funds, where several offices go on with its work; otherwise all.',
  })
  fundKeys?: FactKey[] | null;

  @FlagField({
    nullable: true,
    description: 'Where several offices go on with its work: what belongs to no fund goes to this one, too.',
  })
  takesRest?: boolean | null;

  @InputsField(() => HandoverStockCountInput, {
    most: MOST_GOODS,
    nullable: true,
    description: 'All goods in the store that go over, each once.',
  })
  stockCounts?: HandoverStockCountInput[] | null;

  @InputsField(() => HandoverCountInput, { most: MOST_PLACES, description: 'Each place with money, once.' })
  counts: HandoverCountInput[];

  @TextField({
    max: 1000,
    nullable: true,
    pattern: SAID,
    description: 'Why the receiving office prepares it alone; names nobody.',
  })
  reason?: string | null;
}

@ArgsType()
export class FundHandoverPreviewArgs {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @ReferenceField(OrganisationIds)
  toOrganisationKey: number;

  @DayField()
  day: IsoDate;

  @ReferencesField(FundIds, { most: MOST_FUNDS, nullable: true })
  fundKeys?: FactKey[] | null;

  @FlagField({ nullable: true })
  takesRest?: boolean | null;
}

@ArgsType()
export class FundHandoverArgs {
  @ReferenceField(FundHandoverIds)
  key: FactKey;
}

@ArgsType()
export class SayOfFundHandoverArgs extends FundHandoverArgs {
  @TextField({ max: 1000, pattern: SAID, description: 'Names nobody.' })
  reason: string;
}

export const FundHandoverSorts = listSorts(
  'FundHandoverSort',
  { Day: byDay('h.day') },
  { expression: 'h.key', type: 'uuid' },
);

@ArgsType()
export class FundHandoversArgs extends FundHandoverSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true, description: 'Of either side.' })
  organisationKey?: number | null;

  @EnumField(() => HandoverState, { nullable: true })
  state?: HandoverState | null;
}
