import { DateScalar } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Who would be asked by one line. */
@ObjectType()
export class AssessmentRoundPreviewLine {
  versionKey: number;

  @Field(() => Int)
  line: number;

  @Field(() => Int, { description: 'Who would be asked.' })
  count: number;

  @Field(() => Int, { description: 'Who is assessed by this set in this year already, and would not be asked again.' })
  already: number;

  @Field(() => DateScalar, { description: 'Last day in time.' })
  lastDay: string;

  @Field(() => [String], { description: 'Names of the first of them.' })
  examples: string[];
}

/** What opening a round would make, told before it is opened. */
@ObjectType()
export class AssessmentRoundPreview {
  @Field(() => [AssessmentRoundPreviewLine])
  lines: AssessmentRoundPreviewLine[];
}
