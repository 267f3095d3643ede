import { DirectiveIds } from '@app/directives';
import {
  amendmentOf,
  DayField,
  EnumField,
  EnumsField,
  type FactKey,
  FlagField,
  InputsField,
  IntField,
  type IsoDate,
  listSorts,
  MoneyField,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { BudgetIds, BudgetLineIds, CapUnit, FundIds, LedgerAccountIds, MoneySource, SpendingCapIds } from '@app/ledger';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';

const DONG = 10 ** 15;
export const MOST_LINES = 500;

const YEAR = { min: 2000, max: 2100 };

@InputType()
export class DrawUpBudgetInput {
  @ReferenceField(OrganisationIds, { description: 'Whose books it is of.' })
  organisationKey: number;

  @IntField(YEAR)
  year: number;
}

@InputType()
export class BudgetLineInput {
  @ReferenceField(BudgetLineIds, { nullable: true, description: 'Of a line that is there already.' })
  key?: FactKey | null;

  @TextField({ max: 300, pattern: /\S/ })
  name: string;

  @IntField({
    min: 1,
    max: MOST_LINES,
    nullable: true,
    description: 'On which line it hangs: counted from one, above it.',
  })
  parent?: number | null;

  @EnumField(() => MoneySource, { nullable: true, description: 'Null of a line that others hang on.' })
  source?: MoneySource | null;

  @ReferenceField(FundIds, { nullable: true, description: 'Out of this fund alone.' })
  fundKey?: FactKey | null;

  @ReferenceField(LedgerAccountIds, { nullable: true, description: 'For this item alone.' })
  accountKey?: string | null;

  @ReferenceField(SpendingCapIds, { nullable: true, description: 'What a text permits at most.' })
  capKey?: string | null;

  @MoneyField({ min: 0, max: DONG, description: 'What is asked for, in đồng.' })
  asked: number;
}

@InputType()
export class PutBudgetLinesInput {
  @ReferenceField(BudgetIds)
  key: FactKey;

  @VersionField()
  version: number;

  @InputsField(() => BudgetLineInput, { most: MOST_LINES, description: 'All of them, in their order.' })
  lines: BudgetLineInput[];
}

@ArgsType()
export class BudgetStepArgs {
  @ReferenceField(BudgetIds)
  key: FactKey;

  @VersionField()
  version: number;
}

@ArgsType()
export class SubmitBudgetArgs extends BudgetStepArgs {
  @TextField({ max: 1000, nullable: true, description: 'Why it is revised; of the first one not asked for.' })
  remark?: string | null;
}

@ArgsType()
export class ReturnBudgetArgs extends BudgetStepArgs {
  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

@InputType()
export class ApproveBudgetInput {
  @ReferenceField(BudgetIds)
  key: FactKey;

  @VersionField()
  version: number;

  @DayField({ description: 'Since when the amounts hold: a day of its year.' })
  day: IsoDate;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'The decision that approves it.' })
  directiveKey?: string | null;
}

export const BudgetSorts = listSorts(
  'BudgetSort',
  { Year: { expression: 'b.year', type: 'int' } },
  { expression: 'b.key', type: 'uuid' },
);

@ArgsType()
export class BudgetsArgs extends BudgetSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @IntField({ ...YEAR, nullable: true })
  year?: number | null;
}

@ArgsType()
export class BudgetLinesArgs {
  @ReferenceField(OrganisationIds, { description: 'Of whose budget.' })
  organisationKey: number;

  @IntField(YEAR)
  year: number;
}

@ArgsType()
export class BudgetTotalsArgs {
  @IntField(YEAR)
  year: number;

  @ReferenceField(OrganisationIds, { nullable: true, description: 'It and all below it; null: all within reach.' })
  organisationKey?: number | null;
}

@InputType()
export class AddSpendingCapInput {
  @TextField({ max: 300, pattern: /\S/ })
  name: string;

  @MoneyField({ min: 1, max: DONG })
  amount: number;

  @EnumsField(() => CapUnit, { most: 5, description: 'For each of these; for all together where there is none.' })
  per: CapUnit[];

  @TextField({ max: 500, pattern: /\S/, description: 'Text, article and clause.' })
  citation: string;

  @ReferenceField(OrganisationIds, { nullable: true, description: 'Whose resolution it is; null: everywhere.' })
  territoryKey?: number | null;

  @DayField({ nullable: true })
  validFrom?: IsoDate | null;

  @DayField({ nullable: true })
  validTo?: IsoDate | null;

  @FlagField({ description: 'The text itself was read.' })
  isConfirmed: boolean;
}

@InputType()
export class AmendSpendingCapInput extends amendmentOf(AddSpendingCapInput, ['territoryKey']) {
  @ReferenceField(SpendingCapIds)
  key: string;

  @VersionField()
  version: number;
}
