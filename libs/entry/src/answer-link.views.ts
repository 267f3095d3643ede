import { BilingualText } from '@app/criteria';
import { AssessmentState } from '@app/assessments';
import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A link as it is handed over: its code is told this once.' })
export class MadeAnswerLink {
  @Field(() => ID)
  citizenId: string;

  @Field(() => String, { description: 'Sixteen letters and digits in groups of four.' })
  code: string;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;
}

@ObjectType({ description: 'A target as whoever holds a link answers it.' })
export class LinkedTarget {
  @Field(() => String)
  code: string;

  @Field(() => BilingualText)
  words: BilingualText;

  @Field(() => Float, { description: 'Most points.' })
  maximum: number;

  @Field(() => Float, { description: 'Points are given in such steps.' })
  step: number;

  @Field(() => Float, { nullable: true, description: 'Null: not answered yet.' })
  points: number | null;
}

@ObjectType({ description: 'What a link opens: answers of one citizen for a year, and nothing else of the person.' })
export class LinkedAnswers {
  @Field(() => String, { description: 'Initial of the given name.' })
  initial: string;

  @Field(() => String, { nullable: true, description: 'Of a minor: initial of the guardian who agreed.' })
  guardianInitial: string | null;

  @Field(() => BilingualText, { description: 'Of the criteria set.' })
  title: BilingualText;

  @Field(() => Int)
  year: number;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;

  @Field(() => AssessmentState)
  state: AssessmentState;

  @Field(() => Int, { description: '0 before the first answers.' })
  version: number;

  @Field(() => [LinkedTarget])
  targets: LinkedTarget[];
}
