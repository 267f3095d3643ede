import { DateScalar, PageArgs } from '@app/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsByteLength,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DirectiveLinkKind, DirectiveState, SignatureAuthority } from './directive.entity';

const MANY = 50;

/** Documents that one text may name: legal documents name hundreds. */
export const MAX_LINKS = 500;

/** `Nơi nhận` of one document. */
export const MAX_RECIPIENTS = 200;

/** Bytes in UTF-8 of a text entered by hand. The API takes requests of 1 MiB; longer texts come as files, which are read. */
const MAX_BODY_BYTES = 1_000_000;

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

@InputType({ description: 'A document that this one names: by its id, or by what the text says of it.' })
export class DirectiveLinkInput {
  @Field(() => DirectiveLinkKind)
  @IsEnum(DirectiveLinkKind)
  kind: DirectiveLinkKind;

  @Field(() => Boolean, { nullable: true, description: 'Amends, replaces or repeals only a part.' })
  @IsOptional()
  @IsBoolean()
  partly?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Null: looked up by number, date and issuer; unknown ones become stubs.',
  })
  @IsOptional()
  @IsString()
  directiveId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Abbreviation or name of the type.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  type?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  issuer?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  issuedOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'The words that say so.' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  quote?: string | null;
}

/** What a document says beside its identity; the same when it is entered and when it is corrected. */
@InputType({ isAbstract: true })
export class DirectiveDetailsInput {
  @Field(() => String, { nullable: true, description: 'Place before the date, `Lai Châu`.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  place?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  signerName?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  signerPosition?: string | null;

  @Field(() => SignatureAuthority, { nullable: true })
  @IsOptional()
  @IsEnum(SignatureAuthority)
  signerAuthority?: SignatureAuthority | null;

  @Field(() => [String], { nullable: true, description: '`Nơi nhận`, one line each.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_RECIPIENTS)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  recipients?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of validity; empty: the day of issue.' })
  @IsOptional()
  @IsString()
  effectiveOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity that the document itself sets.' })
  @IsOptional()
  @IsString()
  expiresOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Whole text.' })
  @IsOptional()
  @IsString()
  @IsByteLength(0, MAX_BODY_BYTES)
  body?: string | null;

  @Field(() => [DirectiveLinkInput], { nullable: true, description: 'What it does to other documents.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_LINKS)
  @ValidateNested({ each: true })
  @Type(() => DirectiveLinkInput)
  links?: DirectiveLinkInput[] | null;
}

/** Of these, what stands on the paper of an own document. */
export const PRINTED_DETAILS = ['place', 'signerName', 'signerPosition', 'signerAuthority', 'recipients'] as const;

@InputType()
export class RegisterDirectiveInput extends DirectiveDetailsInput {
  @Field(() => ID, { description: 'Organisation in whose register it stands.' })
  @IsString()
  keeperId: string;

  @Field(() => String)
  @IsString()
  @MaxLength(100)
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

  @Field(() => Boolean, {
    nullable: true,
    description: 'Registers although another register within sight holds this very document.',
  })
  @IsOptional()
  @IsBoolean()
  acceptTwin?: boolean | null;
}

@InputType({ description: 'What is left out stays as it is; lists replace the whole list.' })
export class AmendDirectiveInput extends DirectiveDetailsInput {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100)
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

@ArgsType()
export class DirectiveTwinsArgs {
  @Field(() => ID, { description: 'Organisation in whose register it would stand.' })
  @IsString()
  keeperId: string;

  @Field(() => String)
  @IsString()
  @MaxLength(300)
  issuer: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  code?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  issuedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Entry that is being corrected: not its own twin.' })
  @IsOptional()
  @IsString()
  exceptId?: string | null;
}
