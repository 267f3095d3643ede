import { Field, ID, InputType, Int, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEnum,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DirectiveDetailsInput, PRINTED_DETAILS } from '@app/directives';
import { MAX_PARAGRAPH } from './issuing.rules';
import { ColumnAlignment, OfficialBlockKind } from './own-document.view';

const MANY = 100;
const BLOCKS = 1000;
const COLUMNS = 20;
const ROWS = 5000;

@InputType()
export class OfficialColumnInput {
  @Field(() => String)
  @IsString()
  @MaxLength(200)
  title: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(100)
  widthPercent: number;

  @Field(() => ColumnAlignment)
  @IsEnum(ColumnAlignment)
  align: ColumnAlignment;
}

@InputType({
  description: 'A paragraph, heading or item takes `text`; a heading also `level`; a table `columns` and `rows`.',
})
export class OfficialBlockInput {
  @Field(() => OfficialBlockKind)
  @IsEnum(OfficialBlockKind)
  kind: OfficialBlockKind;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_PARAGRAPH)
  text?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsIn([1, 2, 3])
  level?: 1 | 2 | 3 | null;

  @Field(() => [OfficialColumnInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(COLUMNS)
  @ValidateNested({ each: true })
  @Type(() => OfficialColumnInput)
  columns?: OfficialColumnInput[] | null;

  @Field(() => [[String]], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(ROWS)
  @IsArray({ each: true })
  rows?: string[][] | null;
}

/** What may be left open while it is a draft. */
@InputType({ isAbstract: true })
class OpenPartsInput extends PickType(DirectiveDetailsInput, PRINTED_DETAILS, InputType) {
  @Field(() => String, { nullable: true, description: '`KH-UBND`, `UBND-KGVX`; empty leaves it open.' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  symbol?: string | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MANY)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  addressees?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MANY)
  @IsString({ each: true })
  @MaxLength(2000, { each: true })
  bases?: string[] | null;

  @Field(() => [OfficialBlockInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(BLOCKS)
  @ValidateNested({ each: true })
  @Type(() => OfficialBlockInput)
  body?: OfficialBlockInput[] | null;

  @Field(() => [String], { nullable: true, description: '`TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(6)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  signatureLines?: string[] | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MANY)
  @IsString({ each: true })
  basedOnIds?: string[] | null;
}

@InputType()
export class DraftDirectiveInput extends OpenPartsInput {
  @Field(() => ID)
  @IsString()
  issuerId: string;

  @Field(() => String, { description: 'Abbreviation of Decree 30/2020, Appendix III; `CV` for an official dispatch.' })
  @IsString()
  @MaxLength(20)
  type: string;

  @Field(() => String)
  @IsString()
  @MaxLength(2000)
  subject: string;
}

@InputType({ description: 'What is left out stays as it is; lists replace the whole list.' })
export class AmendDraftInput extends OpenPartsInput {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  type?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  subject?: string | null;
}
