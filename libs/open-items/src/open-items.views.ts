import { MoneySource } from '@app/ledger';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Which money is set aside: of what fund, source and purpose.' })
export class SetAsideMoney {
  @Field(() => String)
  fund: string;

  @Field(() => MoneySource)
  source: MoneySource;

  @Field(() => String, { nullable: true })
  purpose: string | null;
}
