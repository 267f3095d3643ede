import { BilingualText } from '@app/criteria';
import { DongScalar } from '@app/kernel';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Authority, AuthorityAct } from './authority.entity';

/** In which order a household's one and a half times and the rounding come. */
export enum HouseholdOrder {
  MultiplyThenRound = 'multiply_then_round',
  RoundThenMultiply = 'round_then_multiply',
}
registerEnumType(HouseholdOrder, { name: 'HouseholdOrder' });

@ObjectType({ description: 'An act on the way to a title or an award, and who is competent for it.' })
export class Competence {
  @Field(() => AuthorityAct)
  act: AuthorityAct;

  @Field(() => Authority, { nullable: true, description: 'Null: no confirmed text says who is (chưa xác minh).' })
  authority: Authority | null;
}

@ObjectType({ description: 'What a household is paid if one and a half times and rounding come in this order.' })
export class HouseholdReward {
  @Field(() => HouseholdOrder)
  order: HouseholdOrder;

  @Field(() => DongScalar, { description: 'In đồng.' })
  amount: number;

  @Field(() => Boolean, { description: 'It is the one that is paid here; no source says the order.' })
  isUsed: boolean;
}

@ObjectType({ description: 'What is paid with a title or an award, and everything that it follows from.' })
export class Reward {
  @Field(() => Int, { description: 'In hundredths of the base salary, before a household’s one and a half times.' })
  factor: number;

  @Field(() => Boolean)
  isHousehold: boolean;

  @Field(() => DongScalar, { description: 'Base salary of the day on which the decision is issued, in đồng.' })
  base: number;

  @Field(() => DongScalar, { description: 'In đồng, before it is rounded.' })
  unrounded: number;

  @Field(() => DongScalar, { description: 'In đồng, rounded up to ten thousand.' })
  amount: number;

  @Field(() => [HouseholdReward], {
    description: 'Of a household both readings, the one that is used first; else none.',
  })
  readings: HouseholdReward[];

  @Field(() => String)
  factorCitation: string;

  @Field(() => String)
  baseCitation: string;

  @Field(() => String)
  roundingCitation: string;

  @Field(() => BilingualText, { nullable: true, description: 'What of the factor no confirmed source says.' })
  unverified: { vi: string; en: string } | null;
}
