import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsInt, IsString, Max, Min } from 'class-validator';

const DEPTH = 3;
const MAX_DEPTH = 5;

@ArgsType()
export class DirectiveTraceArgs {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int, { defaultValue: DEPTH, description: `Levels up and down, 1 to ${MAX_DEPTH}.` })
  @IsInt()
  @Min(1)
  @Max(MAX_DEPTH)
  depth: number;
}
