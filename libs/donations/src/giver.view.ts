import { DateScalar, DongScalar } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Who gave to an organisation, and what that comes to.' })
export class GiverStanding {
  provinceId: number;
  scopeId: number;
  key: string;

  @Field(() => Int, { description: 'Donations.' })
  count: number;

  @Field(() => DongScalar, { description: 'Money, received or not yet.' })
  amount: number;

  @Field(() => Int, { description: 'Donations in kind and in labour.' })
  goods: number;

  @Field(() => DateScalar)
  lastOn: string;
}
