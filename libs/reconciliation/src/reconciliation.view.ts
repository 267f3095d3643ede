import { DateScalar, DongScalar, type FactKey } from '@app/kernel';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BankLine } from './bank.entity';
import type { MatchReason } from './matching.rules';

@ObjectType({ description: 'What keeps a statement from being taken in, where it stands.' })
export class BankImportFault {
  @Field(() => Int, { nullable: true, description: 'Line of the sheet; null of the whole.' })
  row: number | null;

  @Field(() => String, { nullable: true, description: 'day, out, in, amount, side, balance; null of the line.' })
  column: string | null;

  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'In the language of the caller.' })
  message: string;
}

@ObjectType({ description: 'What became of a statement: taken in whole, or not at all.' })
export class BankImportOutcome {
  @Field(() => Boolean, { description: 'False after a rehearsal, or where there is a fault.' })
  isWritten: boolean;

  statementKey: FactKey | null;

  @Field(() => Int, { description: 'Movements that no earlier statement had.' })
  lines: number;

  @Field(() => Int, { description: 'Movements that are there already, and are left out.' })
  known: number;

  @Field(() => [String], { description: 'Columns that were recognised.' })
  columns: string[];

  @Field(() => DateScalar, { nullable: true })
  from: string | null;

  @Field(() => DateScalar, { nullable: true })
  through: string | null;

  @Field(() => DongScalar, { nullable: true })
  opening: number | null;

  @Field(() => DongScalar, { nullable: true })
  closing: number | null;

  @Field(() => [BankImportFault], { description: 'The first 100.' })
  faults: BankImportFault[];

  @Field(() => Int)
  faultCount: number;
}

@ObjectType({ description: 'What a voucher moves at an account.' })
export class AccountMove {
  voucherKey: FactKey;

  @Field(() => DateScalar)
  day: string;

  @Field(() => DongScalar, { description: 'What came in above zero, what went out below.' })
  amount: number;
}

export const MatchReasonEnum = {
  Amount: 'amount',
  Day: 'day',
  Reference: 'reference',
  Content: 'content',
  Party: 'party',
} as const satisfies Record<string, MatchReason>;
registerEnumType(MatchReasonEnum, { name: 'MatchReason', description: 'What a line and a voucher have in common.' });

@ObjectType({ description: 'Lines of the bank and vouchers that may be the same money.' })
export class MatchProposal {
  @Field(() => ID, { description: 'Tells it from others; it is not kept.' })
  id: string;

  @Field(() => [BankLine])
  lines: BankLine[];

  @Field(() => [AccountMove])
  moves: AccountMove[];

  @Field(() => DongScalar)
  amount: number;

  @Field(() => [MatchReasonEnum])
  reasons: MatchReason[];

  @Field(() => Boolean, { description: 'Nothing else could be meant.' })
  isSure: boolean;
}

@ObjectType({ description: 'What the bank says against what the books say at the end of a day.' })
export class BankReconciliation {
  @Field(() => DateScalar)
  on: string;

  @Field(() => DongScalar, { nullable: true, description: 'By the statements; null where none says it.' })
  bank: number | null;

  @Field(() => DongScalar)
  books: number;

  @Field(() => DongScalar, { nullable: true, description: 'Bank less books.' })
  difference: number | null;

  @Field(() => DongScalar, { description: 'What the bank tells and the books do not, or only later.' })
  openLineSum: number;

  @Field(() => Int)
  openLineCount: number;

  @Field(() => [BankLine], { description: 'The earliest first, at most 200.' })
  openLines: BankLine[];

  @Field(() => DongScalar, { description: 'What the books hold and the bank does not tell, or only later.' })
  openMoveSum: number;

  @Field(() => Int)
  openMoveCount: number;

  @Field(() => [AccountMove], { description: 'The earliest first, at most 200.' })
  openMoves: AccountMove[];

  @Field(() => DongScalar, { nullable: true, description: 'Of the difference, what neither side explains.' })
  unexplained: number | null;
}
