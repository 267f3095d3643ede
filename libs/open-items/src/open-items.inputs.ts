import { ActivityIds, type ActivityKey } from '@app/activities';
import { DirectiveIds } from '@app/directives';
import {
  byDay,
  DayField,
  EnumField,
  type FactKey,
  InputsField,
  type IsoDate,
  listSorts,
  MoneyField,
  ReferenceField,
  ReferencesField,
  TextField,
  VersionField,
} from '@app/kernel';
import {
  BudgetLineIds,
  FundIds,
  FundPurposeIds,
  LedgerAccountIds,
  MoneyPlaceIds,
  MoneySource,
  OpenItemIds,
  OpenItemKind,
  VoucherKind,
} from '@app/ledger';
import { OrganisationIds } from '@app/organisations';
import { CounterpartyIds, MOST_LINES, QuantityInput } from '@app/vouchers';
import { ArgsType, InputType, registerEnumType } from '@nestjs/graphql';

/** How far an open item is. */
export enum OpenItemState {
  /** Nothing was paid. */
  Open = 'open',
  PartPaid = 'part_paid',
  Paid = 'paid',
  /** Given up before all was paid. */
  Ended = 'ended',
}
registerEnumType(OpenItemState, { name: 'OpenItemState', description: 'How far an open item is.' });

const DONG = 10 ** 15;

@InputType()
export class CommitMoneyInput {
  @ReferenceField(OrganisationIds, { description: 'In whose books.' })
  organisationKey: number;

  @DayField({ description: 'Since when the money is set aside.' })
  day: IsoDate;

  @DayField({ nullable: true, description: 'By when it is to be paid.' })
  dueOn?: IsoDate | null;

  @TextField({ max: 1000, pattern: /\S/ })
  content: string;

  @ReferenceField(CounterpartyIds, { nullable: true })
  counterpartyKey?: FactKey | null;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'Contract, order or decision, where it is registered.' })
  directiveKey?: string | null;

  @MoneyField({ min: 1, max: DONG })
  amount: number;

  @ReferenceField(FundIds)
  fundKey: FactKey;

  @EnumField(() => MoneySource)
  source: MoneySource;

  @ReferenceField(FundPurposeIds, { nullable: true })
  purposeKey?: FactKey | null;

  @ReferenceField(BudgetLineIds, { nullable: true })
  budgetLineKey?: FactKey | null;
}

/** How many items one voucher pays: a line each. */
export const MOST_PAID = MOST_LINES;

@InputType()
export class ItemQuantitiesInput {
  @ReferenceField(OpenItemIds)
  key: FactKey;

  @InputsField(() => QuantityInput, { most: 5, description: 'For how many, where a cap counts them.' })
  quantities: QuantityInput[];
}

@InputType()
export class PayOpenItemsInput {
  @ReferencesField(OpenItemIds, { least: 1, most: MOST_PAID, description: 'Of the same books.' })
  keys: FactKey[];

  @EnumField(() => VoucherKind, { description: 'A receipt of what was promised to the office, a payment otherwise.' })
  kind: VoucherKind;

  @DayField()
  day: IsoDate;

  @ReferenceField(MoneyPlaceIds, { description: 'Where the money goes out or comes in.' })
  placeKey: FactKey;

  @ReferenceField(CounterpartyIds, { description: 'Who is paid, or receives it for the others.' })
  counterpartyKey: FactKey;

  @ReferenceField(LedgerAccountIds, { description: 'What it is spent on, or comes from.' })
  accountKey: string;

  @TextField({ max: 1000, pattern: /\S/ })
  content: string;

  @InputsField(() => ItemQuantitiesInput, {
    most: MOST_PAID,
    nullable: true,
    description: 'Of items whose line of a budget has a cap by quantity.',
  })
  quantities?: ItemQuantitiesInput[] | null;

  @ReferenceField(FundIds, { nullable: true, description: 'Of items for which no money is set aside.' })
  fundKey?: FactKey | null;

  @EnumField(() => MoneySource, { nullable: true })
  source?: MoneySource | null;

  @ReferenceField(FundPurposeIds, { nullable: true })
  purposeKey?: FactKey | null;

  @ReferenceField(ActivityIds, {
    nullable: true,
    description: 'The activity of the own organisation that all of it is paid for.',
  })
  activityKey?: ActivityKey | null;
}

@ArgsType()
export class OpenItemStepArgs {
  @ReferenceField(OpenItemIds)
  key: FactKey;

  @VersionField()
  version: number;

  @DayField({ description: 'In an open period.' })
  day: IsoDate;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

export const OpenItemSorts = listSorts(
  'OpenItemSort',
  { Day: byDay('o.day'), Amount: { expression: 'o.amount', type: 'bigint' } },
  { expression: 'o.key', type: 'uuid' },
);

@ArgsType()
export class OpenItemsArgs extends OpenItemSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @EnumField(() => OpenItemKind, { nullable: true })
  kind?: OpenItemKind | null;

  @EnumField(() => OpenItemState, { nullable: true })
  state?: OpenItemState | null;

  @TextField({ max: 200, nullable: true, description: 'Words of the content.' })
  text?: string | null;
}
