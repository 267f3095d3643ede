import type { ListColumn, ListValue } from '@app/documents';
import { ListFileFormat } from '@app/exports';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEnum,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

const VALUES: ListValue[] = ['text', 'day', 'moment', 'number', 'words'];

class ListColumnInput implements ListColumn {
  @IsString()
  @MaxLength(200)
  heading: string;

  @Matches(/^[A-Za-z]{1,40}([.][A-Za-z]{1,40}){0,5}$/)
  path: string;

  @IsIn(VALUES)
  as: ListValue;

  @IsOptional()
  @IsObject()
  words?: Record<string, string>;
}

/** What is asked for as a file: a list of the console, with its variables, and what stands in the columns. */
export class ListExportInput {
  /** SHA-256 of the console's document that asks for the list. */
  @Matches(/^[0-9a-f]{64}$/)
  document: string;

  /** Without those of a page. */
  @IsObject()
  variables: Record<string, unknown>;

  @IsString()
  @MaxLength(100)
  title: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ListColumnInput)
  columns: ListColumnInput[];

  @IsEnum(ListFileFormat)
  format: ListFileFormat;
}

/** What the worker asks for. */
export class ListPageInput {
  @IsUUID()
  key: string;

  @Matches(/^[\w-]{43}$/)
  ticket: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  after?: string | null;
}
