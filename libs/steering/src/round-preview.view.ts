import { DateScalar } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Who would owe a report at one tier. */
@ObjectType()
export class RoundPreviewLine {
  @Field(() => Int)
  tier: number;

  @Field(() => Int)
  count: number;

  @Field(() => DateScalar, { description: 'Last day in time.' })
  lastDay: string;

  @Field(() => [String], { description: 'Names of the first of them.' })
  examples: string[];
}

/** What opening a round would make, told before it is opened. */
@ObjectType()
export class RoundPreview {
  @Field(() => [RoundPreviewLine], {
    description: 'A line for each tier asked for, also where nobody would owe anything.',
  })
  lines: RoundPreviewLine[];

  @Field(() => [String], { description: 'Units in another province than their level, over which no round is opened.' })
  outside: string[];

  @Field(() => [String], {
    description: 'Titles of open rounds of the same owner that ask for the same form in the same period.',
  })
  alike: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Who has units below, where the owner has none: name of the committee for which it works.',
  })
  instead: string | null;
}
