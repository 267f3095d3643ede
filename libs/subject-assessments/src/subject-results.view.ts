import { Field, Int, ObjectType } from '@nestjs/graphql';

const FEW = 'Null where it is fewer than five of a unit in which the caller does not work.';

/** Of one unit with everything below it: how many of those whom a line of a round judges stand where. By the rows alone, never by counts that somebody stated. */
@ObjectType()
export class SubjectResults {
  unitKey: number;

  @Field(() => Boolean, { description: 'The unit that was asked for; the others lie right below it.' })
  isWhole: boolean;

  @Field(() => Int, { description: 'Those of the kind that go on today, by the lists.' })
  subjects: number;

  @Field(() => Int, { nullable: true, description: FEW })
  draft: number | null;

  @Field(() => Int, { nullable: true, description: FEW })
  submitted: number | null;

  @Field(() => Int, { nullable: true, description: FEW })
  returned: number | null;

  @Field(() => Int, { nullable: true, description: FEW })
  reviewed: number | null;

  @Field(() => Int, { nullable: true, description: FEW })
  met: number | null;

  @Field(() => Int, { nullable: true, description: FEW })
  notMet: number | null;

  @Field(() => Int, { nullable: true, description: FEW })
  unjudgeable: number | null;
}
