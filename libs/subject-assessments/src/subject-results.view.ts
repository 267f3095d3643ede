import { Field, Int, ObjectType } from '@nestjs/graphql';

const FEW =
  'Null where it is fewer than five of a unit in which the caller does not work, or could be told from the others.';

/** How many of those whom a line of a round judges stand where. By the rows alone, never by counts that somebody stated. */
@ObjectType({ isAbstract: true })
export class Standings {
  @Field(() => Int, { description: 'Those of the kind that go on today, by the lists.' })
  subjects: number;

  @Field(() => Int, {
    nullable: true,
    description: `Without any answer. ${FEW} Of a unit with others below it: those who go on today less those who have begun.`,
  })
  notBegun: number | null;

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

/** Of one unit with everything below it. */
@ObjectType()
export class SubjectResults extends Standings {
  unitKey: number;

  @Field(() => Boolean, { description: 'The unit that was asked for; the others lie right below it.' })
  isWhole: boolean;
}

/** Of one community of a commune. */
@ObjectType()
export class CommunityResults extends Standings {
  provinceId: number;
  scopeId: number;
  communityKey: string | null;
}
