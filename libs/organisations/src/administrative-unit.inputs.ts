import { DateScalar, PageArgs } from '@app/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { AdministrativeLevel } from './administrative-unit.entity';

const AS_OF = 'Day for which the answer holds; today in Vietnam unless told.';

@ArgsType()
export class AdministrativeUnitsArgs extends PageArgs {
  @Field(() => DateScalar, { nullable: true, description: AS_OF })
  @IsOptional()
  @IsString()
  asOf?: string | null;

  @Field(() => AdministrativeLevel, { nullable: true })
  @IsOptional()
  @IsEnum(AdministrativeLevel)
  level?: AdministrativeLevel | null;

  @Field(() => ID, { nullable: true, description: 'Units directly below this one.' })
  @IsOptional()
  @IsString()
  parentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, with or without diacritics, or the whole code.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string | null;
}

@ArgsType()
export class AdministrativeUnitArgs {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code as of the day asked for; codes were given out anew on 2025-07-01.',
  })
  @IsOptional()
  @Matches(/^(VN|\d{2,5})$/)
  code?: string | null;

  @Field(() => DateScalar, { nullable: true, description: AS_OF })
  @IsOptional()
  @IsString()
  asOf?: string | null;
}
