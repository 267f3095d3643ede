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
  MoneyField,
  ReferenceField,
  ReferencesField,
  RehearsalField,
  TextField,
} from '@app/kernel';
import { BudgetLineIds, FundIds, FundPurposeIds, MoneySource } from '@app/ledger';
import { OrganisationIds } from '@app/organisations';
import { RecognitionIds, RecognitionRoundIds } from '@app/recognitions';
import { ArgsType, InputType } from '@nestjs/graphql';
import { RewardState } from './reward.kinds';
import { RewardDecisionIds } from './rewards.ids';

/** How many one call takes over; the rest with the next. */
export const MOST_TAKEN = 500;
/** In đồng, of one reward: those of one call can always be added up. */
const DONG = 10 ** 12;

@InputType({ description: 'An amount other than what is due, or where nothing confirmed says what is.' })
export class StatedRewardInput {
  @ReferenceField(RecognitionIds)
  recognitionKey: FactKey;

  @MoneyField({ min: 1, max: DONG })
  amount: number;

  @TextField({
    max: 1000,
    nullable: true,
    pattern: /\S/,
    description: 'Why it differs, or the text that says it; names nobody. Free only where the amount is what is due.',
  })
  reason?: string | null;
}

@InputType()
export class TakeRewardsInput {
  @ReferenceField(OrganisationIds, { description: 'In whose books.' })
  organisationKey: number;

  @ReferenceField(RewardDecisionIds)
  decisionKey: string;

  @ReferencesField(RecognitionIds, {
    nullable: true,
    least: 1,
    most: MOST_TAKEN,
    description: `Of the decision; without it all that are due and those stated, at most ${MOST_TAKEN} at once.`,
  })
  recognitionKeys?: FactKey[] | null;

  @InputsField(() => StatedRewardInput, { nullable: true, most: MOST_TAKEN })
  stated?: StatedRewardInput[] | null;

  @DayField({ description: 'Since when it is owed: in an open period, not before the decision.' })
  day: IsoDate;

  @DayField({ nullable: true, description: 'By when it is to be paid.' })
  dueOn?: IsoDate | null;

  @ReferenceField(FundIds, { nullable: true, description: 'Whose money is set aside; without it none is.' })
  fundKey?: FactKey | null;

  @EnumField(() => MoneySource, { nullable: true, description: 'With the fund.' })
  source?: MoneySource | null;

  @ReferenceField(FundPurposeIds, { nullable: true })
  purposeKey?: FactKey | null;

  @ReferenceField(BudgetLineIds, { nullable: true })
  budgetLineKey?: FactKey | null;

  @RehearsalField()
  isRehearsal: boolean;
}

/** How many are given back at once. */
const MOST_GIVEN_BACK = 100;

@InputType()
export class GiveRewardsBackInput {
  @ReferenceField(OrganisationIds, { description: 'In whose books they are.' })
  organisationKey: number;

  @ReferencesField(RecognitionIds, { least: 1, most: MOST_GIVEN_BACK })
  recognitionKeys: FactKey[];

  @DayField({ description: 'Since when they are owed no more: in an open period.' })
  day: IsoDate;

  @TextField({ max: 1000, pattern: /\S/, description: 'Names nobody.' })
  reason: string;
}

export const RewardDecisionSorts = listSorts(
  'RewardDecisionSort',
  { Day: byDay('w.granted_on') },
  { expression: 'w.key', type: 'uuid' },
);

@ArgsType()
export class RewardDecisionsArgs extends RewardDecisionSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true, description: 'Who decided.' })
  organisationKey?: number | null;

  @ReferenceField(RecognitionRoundIds, { nullable: true, description: 'In which it was given.' })
  roundKey?: string | null;

  @IntField({ min: 2000, max: 2100, nullable: true, description: 'Of the decision.' })
  year?: number | null;

  @FlagField({
    nullable: true,
    description: 'True: something is to be taken over, paid or to come back. False: nothing is.',
  })
  isOpen?: boolean | null;
}

export const RecognitionRewardSorts = listSorts(
  'RecognitionRewardSort',
  { Number: { expression: '(w."bookYear" * 1000000::bigint + w.number)', type: 'bigint' } },
  { expression: 'w.key', type: 'uuid' },
);

@ArgsType()
export class RecognitionRewardsArgs extends RecognitionRewardSorts.Args {
  @ReferenceField(RewardDecisionIds)
  decisionKey: string;

  @EnumField(() => RewardState, { nullable: true })
  state?: RewardState | null;

  @FlagField({
    nullable: true,
    description:
      'True: to be paid out of books that the caller keeps, and more is open than waits in vouchers. False: all others.',
  })
  isPayable?: boolean | null;
}
