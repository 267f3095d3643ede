import { Field, Int, ObjectType } from '@nestjs/graphql';

const FEW =
  'Null where it is fewer than five of a unit in which the caller does not work, or could be told from the others.';

/** How many of those whom a line of a round judges stand where. By the rows alone, never by counts that somebody stated: those stand in `stated`. */
@ObjectType({ isAbstract: true })
export class Standings {
  @Field(() => Int, { description: 'Those of the kind that go on today, by the lists.' })
  subjects: number;

  @Field(() => Int, {
    nullable: true,
    description: `Without any answer: those who go on today less those who have begun; of the commune that was asked for, where the caller works there, counted one by one. ${FEW}`,
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

const STATED = `Null where nobody stated it. ${FEW}`;

/** What communes state as counts, beside what their lists come to. A commune may have both; they tell of the same people and are never added. */
@ObjectType()
export class StatedResults {
  @Field(() => Int, { description: 'Communes that stated counts.' })
  communes: number;

  @Field(() => Int, { description: 'Of these, communes of whose list somebody has begun, too.' })
  alsoListed: number;

  @Field(() => Int, { nullable: true, description: STATED })
  registered: number | null;

  @Field(() => Int, { nullable: true, description: STATED })
  assessed: number | null;

  @Field(() => Int, { nullable: true, description: STATED })
  met: number | null;

  @Field(() => Int, { nullable: true, description: STATED })
  notMet: number | null;

  @Field(() => Boolean, { description: 'Something was stated that is not told here, because it is too few.' })
  isWithheld: boolean;
}

/** What communes state in one unit with everything below it, whether a round asks for it or not. */
@ObjectType()
export class UnitStatedResults {
  unitKey: number;

  @Field(() => Boolean, { description: 'The unit that was asked for; the others lie right below it.' })
  isWhole: boolean;

  @Field(() => StatedResults, { nullable: true, description: 'Null where no commune stated any.' })
  stated: StatedResults | null;
}

/** Of one unit with everything below it. */
@ObjectType()
export class SubjectResults extends Standings {
  @Field(() => StatedResults, {
    nullable: true,
    description:
      'By counts alone, of the set and the year of the line, by all communes of the unit; null where none stated any.',
  })
  stated: StatedResults | null;

  unitKey: number;

  @Field(() => Boolean, { description: 'The unit that was asked for; the others lie right below it.' })
  isWhole: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Offices that kept somebody who has not sent, have ended, and whose work nobody goes on with: reminders reach nobody there. Of the unit that was asked for; null for the others.',
  })
  officesGone: number | null;
}

/** Of one community of a commune. */
@ObjectType()
export class CommunityResults extends Standings {
  provinceId: number;
  scopeId: number;
  communityKey: string | null;
}
