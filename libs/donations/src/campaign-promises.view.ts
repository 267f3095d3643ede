import { DongScalar } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'What was promised for a campaign. Money of promises that were given up counts as far as it was given.',
})
export class CampaignPromises {
  @Field(() => Int, { description: 'Promises, in money, goods and labour; without those that were given up.' })
  count: number;

  @Field(() => DongScalar, { description: 'Money that was promised.' })
  promised: number;

  @Field(() => DongScalar, { description: 'Of it, given; received or not yet.' })
  given: number;

  @Field(() => Int, { description: 'Promises past their day that are not all given.' })
  overdue: number;
}
