import { CampaignIds } from '@app/campaigns';
import {
  byDay,
  DayField,
  EnumField,
  type FactKey,
  FlagField,
  InputsField,
  IntField,
  type IsoDate,
  listSorts,
  MOST_AT_ONCE,
  MoneyField,
  PageArgs,
  ReferenceField,
  ReferencesField,
  RehearsalField,
  RuledField,
  TextField,
  TextsField,
  VersionField,
} from '@app/kernel';
import { FundIds, MoneyPlaceIds } from '@app/ledger';
import { OrganisationIds } from '@app/organisations';
import { CounterpartyIds } from '@app/vouchers';
import { ArgsType, Float, InputType, registerEnumType } from '@nestjs/graphql';
import { IsNumber, Max, Min } from 'class-validator';
import { DonationKind, DonationStanding } from './donation.entity';
import { DonationIds, PledgeIds, StockItemIds } from './donations.ids';

const LARGEST = 10 ** 15;
export const MOST_QUANTITY = 10_000_000;
const SAID = /\S/;

const QuantityField = (said: { nullable?: boolean; description?: string } = {}): PropertyDecorator =>
  RuledField(() => Float, { description: 'With two decimals at most.', ...said }, [
    IsNumber({ maxDecimalPlaces: 2 }),
    Min(0.01),
    Max(MOST_QUANTITY),
  ]);

/** What is given: money by its amount; goods and labour by quantity, unit and name, with what they are worth where somebody valued them. */
@InputType({
  description:
    'What is given. Money has an amount; goods and labour have a quantity, and an amount where they were valued.',
})
export class GiftInput {
  @EnumField(() => DonationKind)
  kind: DonationKind;

  @MoneyField({ min: 1, max: LARGEST, nullable: true, description: 'In đồng.' })
  amount?: number | null;

  @QuantityField({ nullable: true })
  quantity?: number | null;

  @TextField({ max: 60, nullable: true })
  unit?: string | null;

  @TextField({ max: 200, nullable: true, description: 'What it is; names nobody.' })
  what?: string | null;
}

@InputType()
export class RecordDonationInput extends GiftInput {
  @ReferenceField(OrganisationIds, { description: 'To whom it is given.' })
  organisationKey: number;

  @ReferenceField(CampaignIds, { nullable: true, description: 'For which it is given.' })
  campaignKey?: FactKey | null;

  @ReferenceField(PledgeIds, {
    nullable: true,
    description: 'The promise that it keeps; giver and campaign are its own where they are left out.',
  })
  pledgeKey?: FactKey | null;

  @DayField()
  day: IsoDate;

  @ReferenceField(CounterpartyIds, { nullable: true, description: 'Who gives; left out where no name was said.' })
  counterpartyKey?: FactKey | null;

  @FlagField({ description: 'Is not to be named in public.' })
  isAnonymous: boolean;

  @TextField({ max: 500, nullable: true, description: 'Names nobody.' })
  note?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class AmendDonationInput {
  @ReferenceField(DonationIds)
  key: FactKey;

  @VersionField()
  version: number;

  @ReferenceField(CounterpartyIds, { nullable: true, description: 'Who gave, in truth.' })
  counterpartyKey?: FactKey | null;

  @FlagField({ nullable: true })
  isAnonymous?: boolean | null;

  @TextField({ max: 500, nullable: true, description: 'Names nobody.' })
  note?: string | null;
}

@InputType()
export class WithdrawDonationInput {
  @ReferenceField(DonationIds)
  key: FactKey;

  @VersionField()
  version: number;

  @TextField({ max: 1000, pattern: SAID })
  reason: string;
}

export enum ReceiptMode {
  /** One receipt for all of them. */
  One = 'one',
  /** One for each. */
  Each = 'each',
}
registerEnumType(ReceiptMode, { name: 'ReceiptMode' });

@InputType()
export class DraftReceiptsInput {
  @ReferencesField(DonationIds, {
    least: 1,
    most: MOST_AT_ONCE,
    description: 'Money of one organisation without a receipt.',
  })
  donationKeys: FactKey[];

  @EnumField(() => ReceiptMode)
  mode: ReceiptMode;

  @DayField({ description: 'Business date of the receipts.' })
  day: IsoDate;

  @ReferenceField(MoneyPlaceIds, {
    description: 'Where the money comes in: cash makes cash receipts, an account bank receipts.',
  })
  placeKey: FactKey;

  @ReferenceField(FundIds, { nullable: true, description: 'For what was given for no campaign.' })
  fundKey?: FactKey | null;

  @ReferenceField(CounterpartyIds, {
    nullable: true,
    description: 'Who hands over what has no giver by name, or all of it.',
  })
  payerKey?: FactKey | null;
}

@InputType()
export class HandOutInput {
  @ReferenceField(StockItemIds)
  itemKey: FactKey;

  @DayField()
  day: IsoDate;

  @QuantityField()
  quantity: number;

  @ReferenceField(CounterpartyIds, { nullable: true, description: 'To whom.' })
  receiverKey?: FactKey | null;

  @TextField({ max: 500, pattern: SAID, description: 'What for; names nobody.' })
  aim: string;
}

/** Lists of associations have some hundreds of rows; longer ones are sent in parts. */
export const MOST_LIST_LINES = 500;

@InputType({ description: 'A line of a sheet as it stands there.' })
export class GiftListLineInput {
  @IntField({ min: 1, max: 1_048_576, description: 'Its number in the sheet.' })
  at: number;

  @TextsField({ max: 400, most: 30, description: 'From the first column on; empty ones empty.' })
  cells: string[];
}

@InputType({ description: 'A row as somebody mended it; what is left out is read from the sheet.' })
export class MendedGiftInput {
  @IntField({ min: 1, max: 1_048_576, description: 'Number of the line.' })
  at: number;

  @TextField({ max: 200, nullable: true, pattern: SAID })
  giver?: string | null;

  @InputsField(() => GiftInput, { most: 10, least: 1, nullable: true })
  gifts?: GiftInput[] | null;

  @DayField({ nullable: true })
  day?: IsoDate | null;

  @ReferenceField(CounterpartyIds, { nullable: true, description: 'Who is meant.' })
  counterpartyKey?: FactKey | null;

  @FlagField({ nullable: true, description: 'Somebody new, whoever is called alike.' })
  isNew?: boolean | null;

  @FlagField({ nullable: true, description: 'Is not to be named in public.' })
  isAnonymous?: boolean | null;

  @FlagField({ nullable: true, description: 'Gave twice, or has given by now: it is meant so.' })
  isMeant?: boolean | null;

  @DayField({
    nullable: true,
    description: 'Only promised so far, to be given by that day: a promise is made of it, and nothing counts as given.',
  })
  promisedUntil?: IsoDate | null;

  @FlagField({ nullable: true, description: 'Given besides what the same giver promised.' })
  isBesidePromises?: boolean | null;

  @TextField({ max: 500, pattern: SAID, nullable: true, description: 'Why it is left out; names nobody.' })
  leftOutReason?: string | null;
}

@InputType({ description: 'All rows of a list, or none.' })
export class TakeGiftListInput {
  @ReferenceField(OrganisationIds, { description: 'To whom it was given.' })
  organisationKey: number;

  @ReferenceField(CampaignIds, { nullable: true, description: 'For which it was given.' })
  campaignKey?: FactKey | null;

  @DayField({ description: 'Of rows that say no day.' })
  day: IsoDate;

  @IntField({
    min: 1,
    max: 1_000_000,
    nullable: true,
    description: 'What numbers count that stand alone, in đồng: 1, 1000 or 1000000; left out: as the list says.',
  })
  unit?: number | null;

  @InputsField(() => GiftListLineInput, { least: 1, most: MOST_LIST_LINES })
  lines: GiftListLineInput[];

  @InputsField(() => MendedGiftInput, { most: MOST_LIST_LINES })
  mended: MendedGiftInput[];

  @DayField({
    nullable: true,
    description: 'The whole list was only promised, to be given by that day, but for rows that are meant so.',
  })
  promisedUntil?: IsoDate | null;

  @TextField({
    max: 500,
    pattern: SAID,
    nullable: true,
    description: 'Why sums of the list differ from its rows; names nobody.',
  })
  totalReason?: string | null;

  @RehearsalField()
  isRehearsal: boolean;
}

export const DonationSorts = listSorts(
  'DonationSort',
  { Day: byDay('t.day'), Amount: { expression: 'coalesce(t.amount, 0)', type: 'bigint' } },
  { expression: 't.key', type: 'uuid' },
);

@ArgsType()
export class DonationsArgs extends DonationSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @ReferenceField(CampaignIds, { nullable: true })
  campaignKey?: FactKey | null;

  @ReferenceField(CounterpartyIds, {
    nullable: true,
    description: 'Who gave; nothing of whoever is not named to the caller.',
  })
  counterpartyKey?: FactKey | null;

  @ReferenceField(PledgeIds, { nullable: true, description: 'The promise that it keeps.' })
  pledgeKey?: FactKey | null;

  @EnumField(() => DonationKind, { nullable: true })
  kind?: DonationKind | null;

  @EnumField(() => DonationStanding, { nullable: true })
  standing?: DonationStanding | null;
}

export const StockItemSorts = listSorts(
  'StockItemSort',
  { Name: { expression: 'i.name', type: 'text' } },
  { expression: 'i.key', type: 'uuid' },
);

@ArgsType()
export class StockItemsArgs extends StockItemSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @ReferenceField(CampaignIds, { nullable: true })
  campaignKey?: FactKey | null;
}

@ArgsType()
export class StockMovesArgs extends PageArgs {
  @ReferenceField(StockItemIds)
  itemKey: FactKey;
}
