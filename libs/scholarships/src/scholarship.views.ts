import { DateScalar, DongScalar } from '@app/kernel';
import { MoneySource } from '@app/ledger';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ScholarshipDoubleKind, ScholarshipLeftReason } from './scholarship.kinds';

@ObjectType('ScholarshipScore')
export class ScholarshipScoreView {
  memberKey: string;

  @Field(() => [Int], { description: 'In the order of the criteria of the round.' })
  points: number[];

  @Field(() => DateScalar)
  scoredOn: string;
}

@ObjectType({ description: 'Two applications of a round that are, or may be, of one person.' })
export class ScholarshipDouble {
  @Field(() => ID)
  applicationId: string;

  @Field(() => ID)
  otherId: string;

  @Field(() => ScholarshipDoubleKind)
  kind: ScholarshipDoubleKind;
}

@ObjectType({ description: 'An application as it would be ranked now, or was.' })
export class ScholarshipRanked {
  @Field(() => ID)
  applicationId: string;

  @Field(() => Int, { description: 'From 1; those who are equal share one.' })
  rank: number;

  @Field(() => Int, { description: 'Points of all members together.' })
  total: number;

  @Field(() => Int)
  need: number;

  @Field(() => Int)
  merit: number;

  @Field(() => DongScalar, { description: '0 where nothing is proposed.' })
  amount: number;

  @Field(() => ScholarshipLeftReason, { nullable: true })
  left: ScholarshipLeftReason | null;
}

@ObjectType({ description: 'How a round stands for its office.' })
export class ScholarshipStanding {
  @Field(() => Int, { description: 'Applications that are neither withdrawn nor kept out.' })
  applications: number;

  @Field(() => Int, { description: 'Of these, not scored by enough members yet.' })
  unscored: number;

  @Field(() => Int)
  doubleCount: number;

  @Field(() => [ScholarshipDouble], { description: 'The first 100.' })
  doubles: ScholarshipDouble[];

  @Field(() => Int, { description: 'Who would get something.' })
  proposed: number;

  @Field(() => DongScalar)
  amount: number;

  @Field(() => DongScalar, {
    nullable: true,
    description: 'What the fund has of that source and purpose and is not set aside; null: no fund was chosen.',
  })
  available: number | null;

  @Field(() => [ScholarshipRanked], { description: 'The first 500.' })
  ranked: ScholarshipRanked[];
}

@ObjectType({ description: 'Money from which a round can be paid.' })
export class ScholarshipFunding {
  @Field(() => ID)
  fundId: string;

  @Field(() => String)
  fundName: string;

  @Field(() => MoneySource)
  source: MoneySource;

  @Field(() => ID, { nullable: true })
  purposeId: string | null;

  @Field(() => String, { nullable: true })
  purposeName: string | null;

  @Field(() => DongScalar, { description: 'What is there and not set aside.' })
  available: number;
}

/** How far a grant is paid. */
export enum ScholarshipPaymentState {
  Unpaid = 'unpaid',
  /** A voucher that waits for signatures pays it. */
  InPreparation = 'in_preparation',
  PartPaid = 'part_paid',
  Paid = 'paid',
  /** It was paid, and the money came back, all or a part; the grant stands. */
  Returned = 'returned',
  /** Taken back: nothing is to be paid any more, and nothing to be returned. */
  TakenBack = 'taken_back',
  /** Taken back after it was paid, and not all of it has come back. */
  ToBeReturned = 'to_be_returned',
}
registerEnumType(ScholarshipPaymentState, { name: 'ScholarshipPaymentState', description: 'How far a grant is paid.' });

@ObjectType({ description: 'What books say of a grant.' })
export class ScholarshipPayment {
  @Field(() => ScholarshipPaymentState)
  state: ScholarshipPaymentState;

  @Field(() => DongScalar)
  paid: number;

  @Field(() => DongScalar)
  returned: number;
}

@ObjectType({ description: 'Applications of a round within sight, by their state.' })
export class ScholarshipCounts {
  @Field(() => Int)
  entered: number;

  @Field(() => Int)
  withdrawn: number;

  @Field(() => Int)
  excluded: number;

  @Field(() => Int)
  proposed: number;

  @Field(() => Int)
  notProposed: number;

  @Field(() => Int)
  granted: number;
}
