import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** How a member stands once the scores are open. */
@ObjectType()
export class ClusterStanding {
  organisationKey: number;

  @Field(() => ID)
  memberId: string;

  @Field(() => Int, { nullable: true, description: 'What it gave itself, in half points; null: nothing yet.' })
  own: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'What the others gave it on average, in hundredths of a point, rounded half up; null where nobody did.',
  })
  average: number | null;

  @Field(() => Int, { description: 'How many others gave points.' })
  givers: number;

  @Field(() => Int, { nullable: true, description: 'By the exact averages; equals share a place.' })
  place: number | null;
}

/** Points that an own organisation gave. */
@ObjectType()
export class GivenScore {
  @Field(() => ID)
  byId: string;

  @Field(() => ID)
  ofId: string;

  @Field(() => [Int], { description: 'Half points, in the order of the items.' })
  points: number[];
}
