import { PageArgs } from '@app/kernel';
import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { ArgsType, Field, ID, IntersectionType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';

const MANY = 50;

/** Whose plans under which document. */
@ArgsType()
export class PlanGapCountsArgs {
  @Field(() => ID)
  @IsString()
  directiveId: string;

  @Field(() => [OrganisationKind], {
    nullable: true,
    description:
      'Kinds of organisation below the one that keeps the document. Without kinds and levels: the people’s committees to which it gives a task or a deadline, or was sent.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MANY)
  @IsEnum(OrganisationKind, { each: true })
  kinds?: OrganisationKind[] | null;

  @Field(() => [AdministrativeLevel], { nullable: true, description: 'Levels of the area in which they work.' })
  @IsOptional()
  @IsArray()
  @IsEnum(AdministrativeLevel, { each: true })
  levels?: AdministrativeLevel[] | null;

  @Field(() => [String], { nullable: true, description: 'Types of document that count as a plan; `KH` unless told.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MANY)
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  types?: string[] | null;
}

@ArgsType()
export class PlanGapArgs extends IntersectionType(PlanGapCountsArgs, PageArgs, ArgsType) {
  @Field(() => Boolean, { nullable: true, description: 'Only those that have none.' })
  @IsOptional()
  @IsBoolean()
  missingOnly?: boolean | null;
}
