import { DateScalar, PageArgs, Role } from '@app/kernel';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsEmail, IsEnum, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

const LONGEST_SECRET = 400;

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name or an address; diacritics do not matter.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;

  @Field(() => ID, { nullable: true, description: 'That organisation and everything below it.' })
  @IsOptional()
  @IsString()
  organisationId?: string;
}

@InputType()
export class CreatePersonInput {
  @Field(() => String)
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @Field(() => String)
  @IsEmail()
  @MaxLength(254)
  email: string;

  @Field(() => Role)
  @IsEnum(Role)
  role: Role;

  @Field(() => ID)
  @IsString()
  organisationId: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day; today unless told.' })
  @IsOptional()
  @IsString()
  validFrom?: string;
}

@InputType()
export class AssignRoleInput {
  @Field(() => ID)
  @IsString()
  personId: string;

  @Field(() => Role)
  @IsEnum(Role)
  role: Role;

  @Field(() => ID)
  @IsString()
  organisationId: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day; today unless told.' })
  @IsOptional()
  @IsString()
  validFrom?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  @IsOptional()
  @IsString()
  validTo?: string;
}

@ArgsType()
export class SignInWithLinkArgs {
  @Field(() => String)
  @IsString()
  @MaxLength(100)
  token: string;

  @Field(() => String, { nullable: true, description: 'Code of the second factor, for people who have one.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  totp?: string;
}

@ArgsType()
export class SignInWithPasswordArgs {
  @Field(() => String)
  @IsString()
  @MaxLength(254)
  email: string;

  @Field(() => String)
  @IsString()
  @MaxLength(LONGEST_SECRET)
  password: string;

  @Field(() => String, { nullable: true, description: 'Code of the second factor, for people who have one.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  totp?: string;
}

@ArgsType()
export class SetPasswordArgs {
  @Field(() => String)
  @IsString()
  @MaxLength(LONGEST_SECRET)
  password: string;

  @Field(() => String, {
    nullable: true,
    description: 'Needed unless there is none, or the session has just begun with a link.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_SECRET)
  currentPassword?: string;
}
