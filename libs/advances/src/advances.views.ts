import { DateScalar, DongScalar, type FactKey, type IsoDate } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What one person has of the money of an office, to account for.' })
export class AdvanceStanding {
  counterpartyKey: FactKey;

  @Field(() => Int, { description: 'Advances that are not settled.' })
  advances: number;

  @Field(() => DongScalar, { description: 'What is still to be accounted for.' })
  remains: number;

  @Field(() => DongScalar, { description: 'Of it, overdue.' })
  overdue: number;

  @Field(() => DateScalar, { nullable: true, description: 'The first day by which something is due.' })
  dueOn: IsoDate | null;
}

@ObjectType({ description: 'What was handed to somebody or accounted for, by one voucher, and what remains after it.' })
export class AdvanceMove {
  advanceKey: FactKey;
  voucherKey: FactKey;

  @Field(() => DateScalar)
  day: IsoDate;

  @Field(() => DongScalar, { description: 'Handed out above zero, accounted for or returned below.' })
  amount: number;

  @Field(() => DongScalar)
  running: number;
}

@ObjectType({
  description: 'Advances of one person in some days: what there was to account for, what came and went, what remains.',
})
export class AdvanceStatement {
  @Field(() => DongScalar)
  opening: number;

  @Field(() => DongScalar, { description: 'Handed out.' })
  paid: number;

  @Field(() => DongScalar, { description: 'Accounted for or returned.' })
  returned: number;

  @Field(() => DongScalar)
  closing: number;

  @Field(() => [AdvanceMove], { description: 'By day.' })
  moves: AdvanceMove[];
}
