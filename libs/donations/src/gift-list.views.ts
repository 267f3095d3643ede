import { DateScalar, DongScalar } from '@app/kernel';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DonationKind } from './donation.entity';

@ObjectType({ description: 'Somebody whom the books know.' })
export class GiftListGiver {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'A promise that a gift of a list keeps.' })
export class GiftListPledge {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar, { description: 'On which it was promised.' })
  day: string;

  @Field(() => DateScalar)
  dueOn: string;
}

@ObjectType()
export class GiftListGift {
  @Field(() => DonationKind)
  kind: DonationKind;

  @Field(() => DongScalar, { nullable: true })
  amount: number | null;

  @Field(() => Float, { nullable: true })
  quantity: number | null;

  @Field(() => String, { nullable: true })
  unit: string | null;

  @Field(() => String, { nullable: true })
  what: string | null;

  @Field(() => GiftListPledge, { nullable: true, description: 'What of the promises of the same giver it keeps.' })
  keeps: GiftListPledge | null;
}

@ObjectType({ description: 'What is to be asked about a row.' })
export class GiftListFault {
  @Field(() => Int, { nullable: true, description: 'Number of the line; null for the list as a whole.' })
  at: number | null;

  @Field(() => String, { nullable: true, description: 'Column of the list in which it stands.' })
  column: string | null;

  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'With what to do, in the language of the caller.' })
  message: string;

  @Field(() => [GiftListGiver], { description: 'Whom the row may mean.' })
  candidates: GiftListGiver[];
}

@ObjectType({ description: 'A row as it was understood.' })
export class GiftListRow {
  @Field(() => Int)
  at: number;

  @Field(() => String, { description: 'The line as it stands.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Null where no name was said.' })
  giver: string | null;

  @Field(() => GiftListGiver, { nullable: true, description: 'Whom the books know by that name; null: somebody new.' })
  match: GiftListGiver | null;

  @Field(() => Boolean)
  isAnonymous: boolean;

  @Field(() => Boolean)
  isLeftOut: boolean;

  @Field(() => DateScalar, { nullable: true })
  day: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'It is a promise, to be given by that day.' })
  promisedUntil: string | null;

  @Field(() => [GiftListGift])
  gifts: GiftListGift[];
}

@ObjectType({ description: 'A sum of the list beside what its rows come to.' })
export class GiftListTotal {
  @Field(() => Int)
  at: number;

  @Field(() => String)
  label: string;

  @Field(() => DongScalar, { nullable: true, description: 'Null where it cannot be read.' })
  said: number | null;

  @Field(() => DongScalar)
  found: number;

  @Field(() => Boolean)
  isRight: boolean;
}

@ObjectType()
export class GiftListOutcome {
  @Field(() => Boolean, { description: 'All was written; false after a rehearsal, or where something is to be asked.' })
  isWritten: boolean;

  @Field(() => Int, { description: 'Donations that were written, or would be.' })
  taken: number;

  @Field(() => Int, { description: 'Promises that were made, or would be.' })
  promised: number;

  @Field(() => Int)
  leftOut: number;

  @Field(() => DongScalar, { description: 'Money of the rows that are taken.' })
  amount: number;

  @Field(() => DongScalar, { description: 'Money of the promises.' })
  promisedAmount: number;

  @Field(() => Int, { nullable: true, description: 'What numbers count that stand alone, in đồng.' })
  unit: number | null;

  @Field(() => [GiftListRow])
  rows: GiftListRow[];

  @Field(() => [GiftListTotal])
  totals: GiftListTotal[];

  @Field(() => [GiftListFault])
  faults: GiftListFault[];

  @Field(() => [String], { description: 'Lines that are no rows.' })
  passedOver: string[];
}
