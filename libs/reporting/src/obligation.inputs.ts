import { DateScalar, PageArgs } from '@app/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { ObligationStanding } from './obligation.rules';

@ArgsType()
export class ObligationsArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  roundId: string;

  @Field(() => ID, { nullable: true, description: 'Obligations that report directly to this one.' })
  @IsOptional()
  @IsString()
  parentId?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  tier?: number | null;

  @Field(() => ObligationStanding, { nullable: true })
  @IsOptional()
  @IsEnum(ObligationStanding)
  standing?: ObligationStanding | null;

  @Field(() => Boolean, { nullable: true, description: 'Owed and past the deadline, or the contrary.' })
  @IsOptional()
  @IsBoolean()
  overdue?: boolean | null;

  @Field(() => String, { nullable: true, description: "Part of the organisation's name, with or without diacritics." })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string | null;
}

@InputType()
export class ExtendDeadlineInput {
  @Field(() => ID)
  @IsString()
  obligationId: string;

  @Field(() => DateScalar, { description: 'The last day in time.' })
  @IsString()
  to: string;

  @Field(() => String)
  @IsString()
  @MaxLength(1000)
  reason: string;
}

@InputType()
export class CloseObligationInput {
  @Field(() => ID)
  @IsString()
  obligationId: string;

  @Field(() => DateScalar)
  @IsString()
  on: string;

  @Field(() => String)
  @IsString()
  @MaxLength(1000)
  reason: string;
}
