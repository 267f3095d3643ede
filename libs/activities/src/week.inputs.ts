import { DateScalar, PageArgs } from '@app/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

@InputType()
class WeekFields {
  @Field(() => ID, { nullable: true, description: 'Week above, from which empty values are inherited.' })
  @IsOptional()
  @IsString()
  parentId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  directiveId?: string | null;

  @Field(() => String, { nullable: true, description: 'Own theme; empty to inherit it.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  theme?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Own first day; empty, together with the last day, to inherit both.',
  })
  @IsOptional()
  @IsString()
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  endsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the opening ceremony.' })
  @IsOptional()
  @IsString()
  openingOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  openingPlace?: string | null;
}

@InputType({
  description: 'Without `parentId` the week inherits from the nearest week above of the same year, if there is one.',
})
export class PlanWeekInput extends WeekFields {
  @Field(() => ID)
  @IsString()
  organisationId: string;

  @Field(() => Int)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;
}

@InputType({ description: 'What is left out stays as it is; null empties it.' })
export class AmendWeekInput extends WeekFields {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;
}

@ArgsType()
export class WeeksArgs extends PageArgs {
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  year?: number | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  organisationId?: string | null;
}

@ArgsType()
export class AttachRoundArgs {
  @Field(() => ID)
  @IsString()
  weekId: string;

  @Field(() => Int)
  @IsInt()
  version: number;

  @Field(() => ID)
  @IsString()
  roundId: string;
}
