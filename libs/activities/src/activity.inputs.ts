import { DateScalar, PageArgs, WholeNumberScalar } from '@app/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { ActivityMode } from './activity.entity';

const MOST_COUNTED = 100_000_000;
/** As large as one figure of a report may be. */
const MOST_MONEY = 1_000_000_000_000;

@InputType()
export class LogActivityInput {
  @Field(() => ID)
  @IsString()
  organisationId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  weekId?: string | null;

  @Field(() => ID)
  @IsString()
  kindId: string;

  @Field(() => String)
  @IsString()
  @MaxLength(500)
  title: string;

  @Field(() => DateScalar)
  @IsString()
  startsOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; the first one unless told.' })
  @IsOptional()
  @IsString()
  endsOn?: string | null;

  @Field(() => ActivityMode)
  @IsEnum(ActivityMode)
  mode: ActivityMode;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  place?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  partners?: string | null;

  @Field(() => Int, { nullable: true, description: '0 unless told.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_COUNTED)
  eventCount?: number | null;

  @Field(() => Int, { nullable: true, description: '0 unless told.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_COUNTED)
  peopleCount?: number | null;

  @Field(() => Int, { nullable: true, description: '0 unless told.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_COUNTED)
  itemCount?: number | null;

  @Field(() => WholeNumberScalar, { nullable: true, description: 'Đồng; 0 unless told.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_MONEY)
  stateBudget?: number | null;

  @Field(() => WholeNumberScalar, { nullable: true, description: 'Đồng; 0 unless told.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_MONEY)
  otherFunding?: number | null;
}

@InputType({ description: 'What is left out stays as it is; null empties what may be empty.' })
export class AmendActivityInput {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  weekId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  kindId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  title?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  endsOn?: string | null;

  @Field(() => ActivityMode, { nullable: true })
  @IsOptional()
  @IsEnum(ActivityMode)
  mode?: ActivityMode | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  place?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  partners?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_COUNTED)
  eventCount?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_COUNTED)
  peopleCount?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_COUNTED)
  itemCount?: number | null;

  @Field(() => WholeNumberScalar, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_MONEY)
  stateBudget?: number | null;

  @Field(() => WholeNumberScalar, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_MONEY)
  otherFunding?: number | null;
}

@ArgsType()
export class WithdrawActivityArgs {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;

  @Field(() => String)
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  reason: string;
}

@InputType()
export class AddActivityEvidenceInput {
  @Field(() => ID)
  @IsString()
  activityId: string;

  @Field(() => Int)
  @IsInt()
  version: number;

  @Field(() => String, { description: 'SHA-256 that the upload answered.' })
  @Matches(/^[0-9a-f]{64}$/)
  sha256: string;

  @Field(() => String)
  @IsString()
  @MaxLength(255)
  fileName: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  caption?: string | null;
}

@ArgsType()
export class ActivitiesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Activities of this week and of the weeks that inherit from it.' })
  @IsOptional()
  @IsString()
  weekId?: string | null;

  @Field(() => ID, { nullable: true, description: 'That organisation and everything below it.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  kindId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Activities that go on on this day or later.' })
  @IsOptional()
  @IsString()
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Activities that go on on this day or earlier.' })
  @IsOptional()
  @IsString()
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of title, place or partners, with or without diacritics.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string | null;
}

@ArgsType()
export class FeedingActivitiesArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  obligationId: string;

  @Field(() => ID)
  @IsString()
  cellId: string;
}
