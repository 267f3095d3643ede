import { ActivityIds, type ActivityKey } from '@app/activities';
import { DirectiveIds } from '@app/directives';
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
  TextField,
  VersionField,
} from '@app/kernel';
import { BudgetLineIds, FundIds, FundPurposeIds, LedgerAccountIds, MoneyPlaceIds, MoneySource } from '@app/ledger';
import { OrganisationIds } from '@app/organisations';
import { CounterpartyIds, QuantityInput, VoucherFileInput } from '@app/vouchers';
import { ArgsType, InputType } from '@nestjs/graphql';
import { AdvanceState } from './advance.entity';
import { AdvanceIds } from './advances.ids';

const DONG = 10 ** 15;
export const MOST_SPENT = 100;
const MOST_FILES = 20;

@InputType({
  description: 'Whose money is handed out, and on which line of a budget it is committed until it is spent.',
})
export class AdvanceMoneyInput {
  @ReferenceField(FundIds)
  fundKey: FactKey;

  @EnumField(() => MoneySource)
  source: MoneySource;

  @ReferenceField(FundPurposeIds, { nullable: true })
  purposeKey?: FactKey | null;

  @ReferenceField(BudgetLineIds, { nullable: true })
  budgetLineKey?: FactKey | null;
}

@InputType()
export class AskAdvanceInput {
  @ReferenceField(OrganisationIds, { description: 'Whose money it is.' })
  organisationKey: number;

  @ReferenceField(CounterpartyIds, {
    nullable: true,
    description: 'Who receives it: said by who keeps the books; everybody else asks for themselves.',
  })
  counterpartyKey?: FactKey | null;

  @DayField()
  day: IsoDate;

  @DayField({ description: 'By when it is accounted for.' })
  dueOn: IsoDate;

  @TextField({ max: 1000, pattern: /\S/, description: 'For what.' })
  content: string;

  @MoneyField({ min: 1, max: DONG })
  amount: number;

  @TextField({ max: 1000, nullable: true, description: 'Why another one, while one is not settled.' })
  anotherReason?: string | null;
}

@InputType()
export class GrantAdvanceInput extends AdvanceMoneyInput {
  @ReferenceField(AdvanceIds)
  key: FactKey;

  @VersionField()
  version: number;

  @DayField({ description: 'Since when the money is set aside.' })
  day: IsoDate;

  @MoneyField({ min: 1, max: DONG, nullable: true, description: 'Where it is another amount than was asked for.' })
  amount?: number | null;

  @DayField({ nullable: true, description: 'Where it is to be accounted for by another day.' })
  dueOn?: IsoDate | null;

  @TextField({ max: 1000, nullable: true, description: 'Why another one, while one is not settled.' })
  anotherReason?: string | null;
}

@InputType()
export class PayAdvanceInput {
  @ReferenceField(AdvanceIds)
  key: FactKey;

  @DayField()
  day: IsoDate;

  @ReferenceField(MoneyPlaceIds, {
    nullable: true,
    description: 'Where the money goes out: by a cash or bank payment.',
  })
  placeKey?: FactKey | null;

  @ReferenceField(DirectiveIds, {
    nullable: true,
    description:
      'Instead of a place: the document by which it was handed out before the books began; it is then part of their opening.',
  })
  directiveKey?: string | null;
}

@InputType()
export class SpentInput {
  @ReferenceField(LedgerAccountIds, { description: 'What it was spent on.' })
  accountKey: string;

  @ReferenceField(BudgetLineIds, {
    nullable: true,
    description:
      'Left out: the line on which the advance is committed, where it is of the year of the settlement. Null: none.',
  })
  budgetLineKey?: FactKey | null;

  @ReferenceField(ActivityIds, {
    nullable: true,
    description: 'The activity of the own organisation that it paid for.',
  })
  activityKey?: ActivityKey | null;

  @TextField({ max: 500, pattern: /\S/ })
  content: string;

  @MoneyField({ min: 1, max: DONG })
  amount: number;

  @TextField({ max: 100, nullable: true, description: 'Number of the paper.' })
  paperNumber?: string | null;

  @DayField({ nullable: true, description: 'Day of the paper.' })
  paperDay?: IsoDate | null;

  @InputsField(() => QuantityInput, { most: 5, nullable: true, description: 'For how many, where a cap counts them.' })
  quantities?: QuantityInput[] | null;
}

@InputType()
export class SettleAdvanceInput {
  @ReferenceField(AdvanceIds)
  key: FactKey;

  @DayField()
  day: IsoDate;

  @InputsField(() => SpentInput, { most: MOST_SPENT, description: 'What was spent; none where all comes back.' })
  lines: SpentInput[];

  @MoneyField({ min: 0, max: DONG, nullable: true, description: 'What is returned.' })
  returned?: number | null;

  @ReferenceField(MoneyPlaceIds, {
    nullable: true,
    description: 'Where what remains is returned to, or what was spent beyond the advance is paid from.',
  })
  placeKey?: FactKey | null;

  @InputsField(() => VoucherFileInput, { most: MOST_FILES, nullable: true, description: 'The papers.' })
  files?: VoucherFileInput[] | null;

  @TextField({
    max: 1000,
    nullable: true,
    description: 'Why a paper that looks like one that was settled is another.',
  })
  paperReason?: string | null;
}

@ArgsType()
export class DeclineAdvanceArgs {
  @ReferenceField(AdvanceIds)
  key: FactKey;

  @VersionField()
  version: number;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

export const AdvanceSorts = listSorts(
  'AdvanceSort',
  {
    Day: byDay('a.day'),
    DueOn: byDay('a.due_on'),
    Amount: { expression: 'a.amount', type: 'bigint' },
  },
  { expression: 'a.key', type: 'uuid' },
);

@ArgsType()
export class AdvancesArgs extends AdvanceSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @ReferenceField(CounterpartyIds, { nullable: true })
  counterpartyKey?: FactKey | null;

  @EnumField(() => AdvanceState, { nullable: true })
  state?: AdvanceState | null;

  @FlagField({ nullable: true, description: 'Only those that are overdue.' })
  isOverdue?: boolean | null;

  @TextField({ max: 200, nullable: true, description: 'Words of the content.' })
  text?: string | null;
}

@ArgsType()
export class AdvanceStandingsArgs {
  @ReferenceField(OrganisationIds, { description: 'Whose books.' })
  organisationKey: number;
}

@ArgsType()
export class AdvanceStatementArgs {
  @ReferenceField(CounterpartyIds, { description: 'Whose advances.' })
  counterpartyKey: FactKey;

  @DayField()
  from: IsoDate;

  @DayField()
  to: IsoDate;
}
