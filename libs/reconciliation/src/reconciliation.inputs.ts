import {
  byDay,
  DayField,
  EnumField,
  type FactKey,
  InputsField,
  IntField,
  type IsoDate,
  listSorts,
  MoneyField,
  ReferenceField,
  ReferencesField,
  RehearsalField,
  TextField,
  TextsField,
} from '@app/kernel';
import { MoneyPlaceIds, VoucherIds } from '@app/ledger';
import { MOST_BANK_ROWS } from '@app/money-rules';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType, registerEnumType } from '@nestjs/graphql';
import { CountSeat } from './cash-count.entity';
import { BankLineIds, BankMatchIds, CashCountIds } from './reconciliation.ids';

/** The largest amount that is said in words. */
const DONG = 10 ** 15;
const MOST_NOTES = 20;
const MOST_WITNESSES = 5;
/** Of a match: one of one side, and so many of the other. */
export const MOST_OF_MATCH = 50;
const MOST_CELLS = 30;
export const LONGEST_CELL = 500;

@InputType({ description: 'How many of a note were counted.' })
export class PiecesInput {
  @IntField({ min: 1, max: 1_000_000 })
  note: number;

  @IntField({ min: 0, max: 1_000_000 })
  pieces: number;
}

@InputType({ description: 'Somebody who was present and does not sign here.' })
export class CountWitnessInput {
  @TextField({ max: 300, pattern: /\S/ })
  name: string;
}

@InputType()
export class RecordCashCountInput {
  @ReferenceField(MoneyPlaceIds)
  placeKey: FactKey;

  @DayField({ description: 'Of the count; today or before.' })
  day: IsoDate;

  @InputsField(() => PiecesInput, {
    most: MOST_NOTES,
    nullable: true,
    description: 'Without them the sum is asked for.',
  })
  pieces?: PiecesInput[] | null;

  @MoneyField({ min: 0, max: DONG, nullable: true, description: 'What was counted, in đồng.' })
  total?: number | null;

  @TextField({ max: 1000, nullable: true, description: 'Where a difference comes from; it may be said later.' })
  explanation?: string | null;

  @EnumField(() => CountSeat, { description: 'As what whoever records it signs.' })
  seat: CountSeat;

  @InputsField(() => CountWitnessInput, { most: MOST_WITNESSES, nullable: true })
  witnesses?: CountWitnessInput[] | null;
}

@ArgsType()
export class SignCashCountArgs {
  @ReferenceField(CashCountIds)
  key: FactKey;

  @EnumField(() => CountSeat)
  seat: CountSeat;
}

@ArgsType()
export class SayOfCashCountArgs {
  @ReferenceField(CashCountIds)
  key: FactKey;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

export const CashCountSorts = listSorts(
  'CashCountSort',
  { Day: byDay('c.day'), Counted: { expression: 'c.counted', type: 'bigint' } },
  { expression: 'c.key', type: 'uuid' },
);

@ArgsType()
export class CashCountsArgs extends CashCountSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @ReferenceField(MoneyPlaceIds, { nullable: true })
  placeKey?: FactKey | null;
}

@InputType({ description: 'A line of a sheet as it was read; empty lines may be left out.' })
export class BankRowInput {
  @IntField({ min: 1, max: 1_048_576, description: 'Its number in the sheet.' })
  row: number;

  @TextsField({
    max: LONGEST_CELL,
    most: MOST_CELLS,
    description: 'From the first column on; empty where nothing stands.',
  })
  cells: string[];
}

@InputType()
export class ImportBankStatementInput {
  @ReferenceField(MoneyPlaceIds)
  placeKey: FactKey;

  @TextField({ max: 255, pattern: /\S/ })
  fileName: string;

  @InputsField(() => BankRowInput, { least: 1, most: MOST_BANK_ROWS })
  rows: BankRowInput[];

  @RehearsalField()
  isRehearsal: boolean;
}

export const BankStatementSorts = listSorts(
  'BankStatementSort',
  { FromDay: byDay('s.from_day'), ImportedAt: { expression: 's.imported_at', type: 'timestamptz' } },
  { expression: 's.key', type: 'uuid' },
);

@ArgsType()
export class BankStatementsArgs extends BankStatementSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @ReferenceField(MoneyPlaceIds, { nullable: true })
  placeKey?: FactKey | null;
}

/** Whether something was found for a line. */
export enum BankLineStanding {
  Open = 'open',
  Matched = 'matched',
}
registerEnumType(BankLineStanding, { name: 'BankLineStanding' });

export const BankLineSorts = listSorts(
  'BankLineSort',
  { Day: byDay('l.day'), Amount: { expression: 'l.amount', type: 'bigint' } },
  { expression: 'l.key', type: 'uuid' },
);

@ArgsType()
export class BankLinesArgs extends BankLineSorts.Args {
  @ReferenceField(MoneyPlaceIds)
  placeKey: FactKey;

  @EnumField(() => BankLineStanding, { nullable: true })
  standing?: BankLineStanding | null;

  @DayField({ nullable: true })
  from?: IsoDate | null;

  @DayField({ nullable: true })
  to?: IsoDate | null;
}

@ArgsType()
export class OfPlaceArgs {
  @ReferenceField(MoneyPlaceIds)
  placeKey: FactKey;
}

@ArgsType()
export class ReconciliationArgs extends OfPlaceArgs {
  @DayField({ description: 'At the end of this day.' })
  on: IsoDate;
}

@InputType()
export class MatchBankLinesInput {
  @ReferenceField(MoneyPlaceIds)
  placeKey: FactKey;

  @ReferencesField(BankLineIds, { most: MOST_OF_MATCH })
  lineKeys: FactKey[];

  @ReferencesField(VoucherIds, { most: MOST_OF_MATCH })
  voucherKeys: FactKey[];
}

@ArgsType()
export class UndoBankMatchArgs {
  @ReferenceField(BankMatchIds)
  key: FactKey;
}
