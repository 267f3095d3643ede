import { DateScalar, PageArgs } from '@app/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { RegisterBook } from './register.entity';

const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;

@ArgsType()
export class RegisterEntriesArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  organisationId: string;

  @Field(() => RegisterBook)
  @IsEnum(RegisterBook)
  book: RegisterBook;

  @Field(() => Int)
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year: number;

  @Field(() => String, {
    nullable: true,
    description: 'Words of code, subject, issuer or text; without diacritics too.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only entries whose handling has not ended.' })
  @IsOptional()
  @IsBoolean()
  unhandledOnly?: boolean | null;
}

@ArgsType()
export class RecordsFilesArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  organisationId: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year?: number | null;
}

@InputType({ isAbstract: true })
class HandlingInput {
  @Field(() => String, {
    nullable: true,
    description: 'Unit or position that handles it; of an outgoing document, who keeps the copy.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  handler?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  handleBy?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string | null;
}

@InputType()
export class EnterIncomingInput extends HandlingInput {
  @Field(() => ID)
  @IsString()
  organisationId: string;

  @Field(() => ID)
  @IsString()
  directiveId: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of arrival; today unless told.' })
  @IsOptional()
  @IsString()
  enteredOn?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  copies?: number | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class HandleEntryInput extends HandlingInput {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  handledOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the answer, or how it was handled.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  outcome?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  copies?: number | null;
}

@InputType()
export class OpenRecordsFileInput {
  @Field(() => ID)
  @IsString()
  organisationId: string;

  @Field(() => Int)
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year: number;

  @Field(() => String, { description: 'Number and symbol, `01.HTSĐ`.' })
  @IsString()
  @MaxLength(20)
  code: string;

  @Field(() => String)
  @IsString()
  @MaxLength(500)
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'As the organisation’s list of files says: `10 năm`, `Vĩnh viễn`.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  retention?: string | null;
}
