import { DateScalar } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** A round that will open by itself. */
@ObjectType()
export class YearlyOpeningToCome {
  @Field(() => Int)
  year: number;

  @Field(() => DateScalar)
  opensOn: string;

  @Field(() => DateScalar, { description: 'First day of the period reported on.' })
  startsOn: string;

  @Field(() => DateScalar, { description: 'Last day of the period reported on.' })
  endsOn: string;
}
