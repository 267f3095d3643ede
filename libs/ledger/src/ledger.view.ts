import { DateScalar, DongScalar, type FactKey } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BookFaultKind } from './book-checks';
import { CapUnit, type Quantities } from './budget.entity';
import { MoneySource } from './fund.entity';

@ObjectType({ description: 'Money of one fund, source and purpose at the end of a day.' })
export class HoldingStanding {
  fundKey: FactKey;
  purposeKey: FactKey | null;

  @Field(() => MoneySource)
  source: MoneySource;

  @Field(() => DongScalar)
  amount: number;

  @Field(() => DongScalar, { description: 'Of it, committed.' })
  pending: number;
}

@ObjectType({ description: 'Money in one place at the end of a day.' })
export class MoneyStanding {
  placeKey: FactKey;

  @Field(() => DongScalar)
  amount: number;
}

@ObjectType({ description: 'What an account of the chart comes to: debit above zero.' })
export class AccountStanding {
  accountKey: string;

  @Field(() => DongScalar, { description: 'Before the first day.' })
  opening: number;

  @Field(() => DongScalar)
  debit: number;

  @Field(() => DongScalar)
  credit: number;

  @Field(() => DongScalar, { description: 'At the end of the last day.' })
  closing: number;
}

@ObjectType({ description: 'What does not add up, or is missing, in books.' })
export class BookFaultView {
  @Field(() => BookFaultKind)
  kind: BookFaultKind;

  @Field(() => ID, { nullable: true, description: 'What it is about, where that is a thing.' })
  thingId: string | null;

  @Field(() => String, { description: 'A voucher, a place, a fund or an account, as it is called.' })
  subject: string;

  @Field(() => DateScalar, { nullable: true })
  day: string | null;

  @Field(() => DongScalar, { nullable: true })
  amount: number | null;
}

@ObjectType({ description: 'What looking through books came to.' })
export class BookCheckView {
  @Field(() => BookFaultKind)
  kind: BookFaultKind;

  @Field(() => Boolean, { description: 'Books are not closed while there is one.' })
  hinders: boolean;

  @Field(() => [BookFaultView], { description: 'The earliest first, at most 100.' })
  faults: BookFaultView[];
}

@ObjectType({ description: 'A line of a book: an entry, what came in or went out, and what remains after it.' })
export class LedgerLine {
  provinceId: number;
  scopeId: number;
  voucherKey: string;

  @Field(() => Int)
  position: number;

  @Field(() => DateScalar)
  day: string;

  @Field(() => DongScalar, { description: 'Debit above zero, credit below.' })
  amount: number;

  @Field(() => DongScalar, { description: 'What remains after it.' })
  running: number;

  @Field(() => String, { nullable: true })
  note: string | null;

  accountKey: string;
}

@ObjectType({ description: 'How many of a unit something was spent for.' })
export class Quantity {
  @Field(() => CapUnit)
  unit: CapUnit;

  @Field(() => Int)
  count: number;
}

export const quantitiesOf = (quantities: Quantities | null): Quantity[] =>
  Object.values(CapUnit).flatMap((unit) =>
    quantities?.[unit] === undefined ? [] : [{ unit, count: quantities[unit] }],
  );
