import { DateScalar, DeadlineBoundary } from '@app/kernel';
import { AssignInput } from '@app/tasks';
import { DirectiveLinkInput, MAX_LINKS, PRINTED_DETAILS, RegisterDirectiveInput } from '@app/directives';
import { RoundTierInput } from '@app/reporting';
import { ArgsType, Field, ID, InputType, Int, OmitType, PickType } from '@nestjs/graphql';
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
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

const SHA256 = /^[0-9a-f]{64}$/;
/** Deadlines of one document. */
const MAX_DEADLINES = 100;
/** Tasks of one document. */
const MAX_ASSIGNMENTS = 500;
/** Organisations that one line may mean: the units of a province. */
const MAX_PARTIES = 1000;
const MAX_NAMES = 50;

@ArgsType()
export class ReadDirectiveArgs {
  @Field(() => String, { description: 'SHA-256 that the upload answered.' })
  @Matches(SHA256)
  sha256: string;

  @Field(() => String, { description: 'Name of the file; its extension says the format.' })
  @IsString()
  @MaxLength(255)
  fileName: string;

  @Field(() => ID, { description: 'Organisation in whose register it would stand.' })
  @IsString()
  keeperId: string;
}

@InputType()
export class ConfirmLinkInput extends DirectiveLinkInput {}

@InputType()
export class ConfirmWeekInput {
  @Field(() => Int)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  theme?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  endsOn?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  openingOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  openingPlace?: string | null;
}

@InputType()
export class ConfirmMovementInput {
  @Field(() => String)
  @IsString()
  @MaxLength(500)
  name: string;

  @Field(() => DateScalar)
  @IsString()
  startsOn: string;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  endsOn?: string | null;
}

@InputType({ description: 'Once on `dueOn`, or every year on `day` of `month`.' })
export class ConfirmDeadlineInput {
  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  dueOn?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  month?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  day?: number | null;

  @Field(() => DeadlineBoundary)
  @IsEnum(DeadlineBoundary)
  boundary: DeadlineBoundary;

  @Field(() => String)
  @IsString()
  @MaxLength(4000)
  what: string;

  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(MAX_NAMES)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  fromNames: string[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  toName?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  throughName?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Organisations that owe it.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_PARTIES)
  @IsString({ each: true })
  fromIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_PARTIES)
  @IsString({ each: true })
  toIds?: string[] | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  throughId?: string | null;
}

@InputType()
export class ConfirmAssignmentInput extends OmitType(AssignInput, ['directiveId']) {
  @Field(() => [String], {
    nullable: true,
    description: 'Whom the document names besides, and who is no organisation known here.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_PARTIES)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  unknownNames?: string[] | null;
}

@InputType()
export class ConfirmRoundInput {
  @Field(() => ID)
  @IsString()
  formVersionId: string;

  @Field(() => String)
  @IsString()
  @MaxLength(300)
  title: string;

  @Field(() => Int)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @Field(() => DateScalar)
  @IsString()
  startsOn: string;

  @Field(() => DateScalar)
  @IsString()
  endsOn: string;

  @Field(() => [RoundTierInput])
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => RoundTierInput)
  tiers: RoundTierInput[];
}

/** What is entered as in the register; text and file come from the upload. */
const CONFIRMED = [
  'keeperId',
  'type',
  'code',
  'issuer',
  'issuerId',
  'issuedOn',
  'subject',
  'acceptTwin',
  ...PRINTED_DETAILS,
] as const;

@InputType({
  description: 'What a person has confirmed of a reading. Without a number or a date the document stays a draft.',
})
export class ConfirmReadingInput extends PickType(RegisterDirectiveInput, CONFIRMED, InputType) {
  @Field(() => String)
  @Matches(SHA256)
  sha256: string;

  @Field(() => String)
  @IsString()
  @MaxLength(255)
  fileName: string;

  @Field(() => Boolean, { nullable: true, description: "Takes the next number of the keeper's incoming book." })
  @IsOptional()
  @IsBoolean()
  incoming?: boolean | null;

  @Field(() => [ConfirmLinkInput])
  @IsArray()
  @ArrayMaxSize(MAX_LINKS)
  @ValidateNested({ each: true })
  @Type(() => ConfirmLinkInput)
  links: ConfirmLinkInput[];

  @Field(() => ConfirmWeekInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ConfirmWeekInput)
  week?: ConfirmWeekInput | null;

  @Field(() => ConfirmMovementInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ConfirmMovementInput)
  movement?: ConfirmMovementInput | null;

  @Field(() => [ConfirmDeadlineInput])
  @IsArray()
  @ArrayMaxSize(MAX_DEADLINES)
  @ValidateNested({ each: true })
  @Type(() => ConfirmDeadlineInput)
  deadlines: ConfirmDeadlineInput[];

  @Field(() => [ConfirmAssignmentInput])
  @IsArray()
  @ArrayMaxSize(MAX_ASSIGNMENTS)
  @ValidateNested({ each: true })
  @Type(() => ConfirmAssignmentInput)
  assignments: ConfirmAssignmentInput[];

  @Field(() => ConfirmRoundInput, { nullable: true, description: 'Attached to the week.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ConfirmRoundInput)
  round?: ConfirmRoundInput | null;
}
