import { WholeNumberScalar } from '@app/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsInt, IsOptional, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import { FigureState } from './report.entity';

const MAX_PARTS = 1000;

@InputType()
export class FigureInput {
  @Field(() => ID)
  @IsString()
  cellId: string;

  @Field(() => FigureState, { nullable: true, description: 'Null empties the cell: the figure is missing again.' })
  @IsOptional()
  @IsEnum(FigureState)
  state?: FigureState | null;

  @Field(() => WholeNumberScalar, { nullable: true, description: 'With state NUMBER only.' })
  @IsOptional()
  value?: number | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  comment?: string | null;
}

@InputType()
export class ReportTextInput {
  @Field(() => ID)
  @IsString()
  textId: string;

  @Field(() => String, { description: 'An empty body removes the text.' })
  @IsString()
  @MaxLength(20_000)
  body: string;
}

@InputType()
export class SaveReportInput {
  @Field(() => ID)
  @IsString()
  reportId: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => [FigureInput], { nullable: true, description: 'Any part of the cells; the others stay as they are.' })
  @IsOptional()
  @ArrayMaxSize(MAX_PARTS)
  @ValidateNested({ each: true })
  @Type(() => FigureInput)
  figures?: FigureInput[] | null;

  @Field(() => [ReportTextInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(MAX_PARTS)
  @ValidateNested({ each: true })
  @Type(() => ReportTextInput)
  texts?: ReportTextInput[] | null;
}

@InputType()
export class RemarkInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  rowId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  cellId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  textId?: string | null;

  @Field(() => String)
  @IsString()
  @MaxLength(2000)
  message: string;
}

@InputType()
export class ReturnReportInput {
  @Field(() => ID)
  @IsString()
  reportId: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => [RemarkInput], { description: 'At least one; each at a row, a cell or a text, or about the whole.' })
  @ArrayMaxSize(MAX_PARTS)
  @ValidateNested({ each: true })
  @Type(() => RemarkInput)
  remarks: RemarkInput[];
}

@ArgsType()
export class ReportArgs {
  @Field(() => ID)
  @IsString()
  reportId: string;

  @Field(() => Int, { description: 'The version of the report that the caller has seen.' })
  @IsInt()
  @Min(1)
  version: number;
}

@ArgsType()
export class CorrectReportArgs extends ReportArgs {
  @Field(() => String)
  @IsString()
  @MaxLength(2000)
  reason: string;
}
