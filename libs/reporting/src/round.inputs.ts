import { DateScalar, DeadlineBoundary, PageArgs } from '@app/kernel';
import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { RoundState } from './round.entity';

const MAX_TIER = 9;

@InputType()
export class RoundTierInput {
  @Field(() => Int, { description: "0 the round's owner itself, whatever its kind; 1 who reports to it, and so on." })
  @IsInt()
  @Min(0)
  @Max(MAX_TIER)
  tier: number;

  @Field(() => [OrganisationKind], { description: 'Kinds of organisation that owe a report; not read for tier 0.' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsEnum(OrganisationKind, { each: true })
  kinds: OrganisationKind[];

  @Field(() => [AdministrativeLevel], { description: 'Levels of the area where they work; not read for tier 0.' })
  @IsArray()
  @ArrayMaxSize(10)
  @IsEnum(AdministrativeLevel, { each: true })
  levels: AdministrativeLevel[];

  @Field(() => DateScalar)
  @IsString()
  dueOn: string;

  @Field(() => DeadlineBoundary, { description: 'Whether the day itself is still in time.' })
  @IsEnum(DeadlineBoundary)
  dueBoundary: DeadlineBoundary;
}

@InputType()
export class OpenRoundInput {
  @Field(() => ID, { description: 'Who collects the reports: its subtree owes them.' })
  @IsString()
  organisationId: string;

  @Field(() => ID)
  @IsString()
  formVersionId: string;

  @Field(() => ID, { nullable: true, description: 'The document that orders the round.' })
  @IsOptional()
  @IsString()
  directiveId?: string | null;

  @Field(() => String)
  @IsString()
  @MaxLength(300)
  title: string;

  @Field(() => Int)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @Field(() => DateScalar, { description: 'First day of the period reported on.' })
  @IsString()
  startsOn: string;

  @Field(() => DateScalar, { description: 'Last day of the period. Who exists on this day owes a report.' })
  @IsString()
  endsOn: string;

  @Field(() => [RoundTierInput])
  @IsArray()
  @ArrayMaxSize(MAX_TIER + 1)
  @ValidateNested({ each: true })
  @Type(() => RoundTierInput)
  tiers: RoundTierInput[];
}

@ArgsType()
export class RoundsArgs extends PageArgs {
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  year?: number | null;

  @Field(() => RoundState, { nullable: true })
  @IsOptional()
  @IsEnum(RoundState)
  state?: RoundState | null;
}

@ArgsType()
export class CloseRoundArgs {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @IsInt()
  version: number;
}
