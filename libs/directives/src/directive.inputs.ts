import { DateScalar, PageArgs } from '@app/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DirectiveState } from './directive.entity';

const MANY = 50;

@InputType()
export class AttachmentInput {
  @Field(() => String, { description: 'SHA-256 that the upload answered.' })
  @Matches(/^[0-9a-f]{64}$/)
  sha256: string;

  @Field(() => String)
  @IsString()
  @MaxLength(255)
  fileName: string;
}

@InputType()
export class RegisterDirectiveInput {
  @Field(() => ID, { description: 'Organisation in whose register it stands.' })
  @IsString()
  keeperId: string;

  @Field(() => String)
  @IsString()
  @MaxLength(20)
  type: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number and symbol as written; `/KH-UBND` while a draft waits for its number.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  code?: string | null;

  @Field(() => String)
  @IsString()
  @MaxLength(300)
  issuer: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  issuerId?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  issuedOn?: string | null;

  @Field(() => String)
  @IsString()
  @MaxLength(2000)
  subject: string;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MANY)
  @IsString({ each: true })
  basedOnIds?: string[] | null;

  @Field(() => [AttachmentInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MANY)
  @ValidateNested({ each: true })
  @Type(() => AttachmentInput)
  attachments?: AttachmentInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: number and date may still be blank.' })
  @IsOptional()
  @IsBoolean()
  draft?: boolean | null;
}

@InputType({ description: 'What is left out stays as it is; lists replace the whole list.' })
export class AmendDirectiveInput {
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
  @MaxLength(100)
  code?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  issuer?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  issuerId?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  issuedOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  subject?: string | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MANY)
  @IsString({ each: true })
  basedOnIds?: string[] | null;

  @Field(() => [AttachmentInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MANY)
  @ValidateNested({ each: true })
  @Type(() => AttachmentInput)
  attachments?: AttachmentInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True keeps a complete draft a draft; otherwise completing it registers it.',
  })
  @IsOptional()
  @IsBoolean()
  draft?: boolean | null;
}

@ArgsType()
export class DirectivesArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of number, issuer or subject, with or without diacritics.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  type?: string | null;

  @Field(() => DirectiveState, { nullable: true })
  @IsOptional()
  @IsEnum(DirectiveState)
  state?: DirectiveState | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  issuedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  issuedTo?: string | null;
}
