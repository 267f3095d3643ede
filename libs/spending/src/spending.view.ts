import { DateScalar, DayField, DongScalar, type IsoDate, nodeId, OnCard, ReferenceField } from '@app/kernel';
import { MoneySource, VoucherBook } from '@app/ledger';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** A row of `SPENT` with its voucher. */
export interface SpentRow {
  provinceId: number;
  scopeId: number;
  key: string;
  organisationKey: number;
  book: VoucherBook;
  number: number;
  year: number;
  day: IsoDate;
  content: string;
  amount: number;
  source: MoneySource;
  note: string | null;
  activity: string | null;
}

/** What of a voucher counts in a figure. */
@ObjectType({ description: 'A line of a posted voucher that counts in a figure of a report.' })
@OnCard()
export class SpentLine {
  @Field(() => ID)
  voucherId: string;

  @Field(() => VoucherBook)
  book: VoucherBook;

  @Field(() => Int)
  number: number;

  @Field(() => Int)
  year: number;

  @Field(() => DateScalar)
  day: IsoDate;

  @Field(() => String)
  content: string;

  @Field(() => DongScalar, { description: 'Below zero where money came back.' })
  amount: number;

  @Field(() => MoneySource)
  source: MoneySource;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The activity that it names; null where it is of a fund for the week.',
  })
  activity: string | null;

  static of({ key, provinceId, scopeId, ...said }: SpentRow): SpentLine {
    return Object.assign(new SpentLine(), { ...said, voucherId: nodeId('Voucher', key, { provinceId, scopeId }) });
  }
}

@ObjectType({ description: 'What vouchers paid for an activity, in đồng; what came back is taken off.' })
export class ActivitySpending {
  @Field(() => DongScalar, { description: 'From the state budget, of any tier.' })
  stateBudget: number;

  @Field(() => DongScalar, { description: 'From other lawful sources.' })
  otherFunding: number;

  @Field(() => Int)
  voucherCount: number;

  @Field(() => DongScalar, { description: 'What was paid from the state budget, less what was said that it costs.' })
  stateBudgetDifference: number;

  @Field(() => DongScalar, { description: 'The same of other lawful sources.' })
  otherFundingDifference: number;
}

@ArgsType()
export class ActivitiesToPayArgs {
  @ReferenceField(OrganisationIds, { description: 'In whose books.' })
  organisationKey: number;

  @DayField({ description: 'Business date of the voucher: the nearest come first.' })
  day: IsoDate;
}
