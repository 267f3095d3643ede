import { ActivityIds, type ActivityKey } from '@app/activities';
import { DirectiveIds } from '@app/directives';
import {
  amendmentOf,
  byDay,
  DayField,
  EnumField,
  EnumsField,
  type FactKey,
  FileField,
  InputsField,
  IntField,
  type IsoDate,
  listSorts,
  MoneyField,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import {
  BudgetLineIds,
  CapUnit,
  CounterpartyKind,
  FundIds,
  FundPurposeIds,
  LedgerAccountIds,
  MoneyPlaceIds,
  MoneySource,
  OpenItemIds,
  VoucherIds,
  VoucherKind,
} from '@app/ledger';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType, registerEnumType } from '@nestjs/graphql';
import { CounterpartyIds, VoucherDraftIds } from './vouchers.ids';

/** What is asked back before it is written. */
export enum VoucherDoubt {
  /** One of the same kind, day, amount and counterparty is there. */
  Twin = 'twin',
}
registerEnumType(VoucherDoubt, { name: 'VoucherDoubt' });

export const MOST_LINES = 500;
const MOST_FILES = 20;
/** The largest amount that is said in words. */
const DONG = 10 ** 15;

@InputType()
export class QuantityInput {
  @EnumField(() => CapUnit)
  unit: CapUnit;

  @IntField({ min: 1, max: 1_000_000 })
  count: number;
}

@InputType()
export class VoucherLineInput {
  @ReferenceField(LedgerAccountIds, { nullable: true, description: 'Of a line that is money none: its place says it.' })
  accountKey?: string | null;

  @ReferenceField(FundIds)
  fundKey: FactKey;

  @EnumField(() => MoneySource)
  source: MoneySource;

  @ReferenceField(FundPurposeIds, { nullable: true, description: 'What the money was given for.' })
  purposeKey?: FactKey | null;

  @ReferenceField(MoneyPlaceIds, { nullable: true, description: 'Of transfers and openings.' })
  placeKey?: FactKey | null;

  @MoneyField({
    min: -DONG,
    max: DONG,
    description: 'In đồng. Of receipts and payments above zero; otherwise debit, or what arrives, above zero.',
  })
  amount: number;

  @TextField({ max: 500, nullable: true })
  note?: string | null;

  @ReferenceField(BudgetLineIds, { nullable: true, description: 'The line of a budget that it is spent on.' })
  budgetLineKey?: FactKey | null;

  @ReferenceField(OpenItemIds, { nullable: true, description: 'What it pays, or what comes back of it.' })
  openItemKey?: FactKey | null;

  @ReferenceField(ActivityIds, {
    nullable: true,
    description: 'The activity of the own organisation that it pays for.',
  })
  activityKey?: ActivityKey | null;

  @InputsField(() => QuantityInput, { most: 5, nullable: true, description: 'For how many, where a cap counts them.' })
  quantities?: QuantityInput[] | null;
}

@InputType()
export class VoucherFileInput {
  @FileField()
  sha256: string;

  @TextField({ max: 255, pattern: /\S/ })
  fileName: string;
}

@InputType()
export class DraftVoucherInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @EnumField(() => VoucherKind)
  kind: VoucherKind;

  @DayField({ description: 'Business date.' })
  day: IsoDate;

  @TextField({ max: 1000, pattern: /\S/, description: 'What it is for.' })
  content: string;

  @ReferenceField(CounterpartyIds, { nullable: true, description: 'Who pays or is paid.' })
  counterpartyKey?: FactKey | null;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'The document by which it is done.' })
  directiveKey?: string | null;

  @ReferenceField(MoneyPlaceIds, { nullable: true, description: 'Of receipts and payments.' })
  placeKey?: FactKey | null;

  @InputsField(() => VoucherLineInput, { least: 1, most: MOST_LINES })
  lines: VoucherLineInput[];

  @InputsField(() => VoucherFileInput, { most: MOST_FILES, nullable: true })
  files?: VoucherFileInput[] | null;

  @EnumsField(() => VoucherDoubt, { most: 1, nullable: true, description: 'What was asked back and is meant so.' })
  confirmed?: VoucherDoubt[] | null;
}

@InputType()
export class AmendVoucherDraftInput extends amendmentOf(DraftVoucherInput, ['organisationKey', 'kind']) {
  @ReferenceField(VoucherDraftIds)
  key: FactKey;

  @VersionField()
  version: number;

  @TextField({ max: 1000, pattern: /\S/, nullable: true, description: 'Of a reversal alone.' })
  reason?: string | null;
}

@ArgsType()
export class VoucherDraftStepArgs {
  @ReferenceField(VoucherDraftIds)
  key: FactKey;

  @VersionField()
  version: number;
}

@ArgsType()
export class ReturnVoucherDraftArgs extends VoucherDraftStepArgs {
  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

@InputType()
export class ReverseVoucherInput {
  @ReferenceField(VoucherIds)
  key: FactKey;

  @DayField({ description: 'In an open period.' })
  day: IsoDate;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

@InputType()
export class AddCounterpartyInput {
  @ReferenceField(OrganisationIds, { description: 'In whose books.' })
  organisationKey: number;

  @EnumField(() => CounterpartyKind)
  kind: CounterpartyKind;

  @TextField({ max: 300, nullable: true, description: 'Of a person or a body.' })
  name?: string | null;

  @TextField({ max: 500, nullable: true })
  address?: string | null;

  @ReferenceField(OrganisationIds, { nullable: true, description: 'Of an organisation that the programme knows.' })
  partyKey?: number | null;
}

@ArgsType()
export class CounterpartiesArgs {
  @ReferenceField(OrganisationIds, { description: 'In whose books.' })
  organisationKey: number;
}

export const VoucherDraftSorts = listSorts(
  'VoucherDraftSort',
  { Day: byDay('d.day') },
  { expression: 'd.key', type: 'uuid' },
);

@ArgsType()
export class VoucherDraftsArgs extends VoucherDraftSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @EnumField(() => VoucherKind, { nullable: true })
  kind?: VoucherKind | null;
}
