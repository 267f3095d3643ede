import { DateScalar, DeadlineBoundary, PageArgs } from '@app/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
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
import { AssignmentRole, AssignmentStanding } from './assignment.entity';

const PARTIES = 5000;
/** Characters of a task: documents give whole passages. */
const TASK = 20_000;
const SECTION = 100;

@InputType()
export class AssignmentPartyInput {
  @Field(() => ID)
  @IsString()
  organisationId: string;

  @Field(() => AssignmentRole)
  @IsEnum(AssignmentRole)
  role: AssignmentRole;

  @Field(() => String, { description: 'The words of the document that name it.' })
  @IsString()
  @MaxLength(500)
  namedAs: string;
}

@InputType()
export class AssignInput {
  @Field(() => ID)
  @IsString()
  directiveId: string;

  @Field(() => String, { nullable: true, description: 'Section of the document, `III.1`.' })
  @IsOptional()
  @IsString()
  @MaxLength(SECTION)
  section?: string | null;

  @Field(() => String)
  @IsString()
  @MaxLength(TASK)
  text: string;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  dueOn?: string | null;

  @Field(() => DeadlineBoundary, { nullable: true, description: 'By, unless told.' })
  @IsOptional()
  @IsEnum(DeadlineBoundary)
  dueBoundary?: DeadlineBoundary | null;

  @Field(() => [AssignmentPartyInput])
  @IsArray()
  @ArrayMaxSize(PARTIES)
  @ValidateNested({ each: true })
  @Type(() => AssignmentPartyInput)
  parties: AssignmentPartyInput[];
}

@InputType({
  description: 'What is left out stays as it is; `dueOn: null` takes the day away; parties replace the whole list.',
})
export class AmendAssignmentInput {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(TASK)
  text?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  dueOn?: string | null;

  @Field(() => DeadlineBoundary, { nullable: true })
  @IsOptional()
  @IsEnum(DeadlineBoundary)
  dueBoundary?: DeadlineBoundary | null;

  @Field(() => [AssignmentPartyInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(PARTIES)
  @ValidateNested({ each: true })
  @Type(() => AssignmentPartyInput)
  parties?: AssignmentPartyInput[] | null;
}

@InputType()
export class RecordProgressInput {
  @Field(() => ID)
  @IsString()
  assignmentId: string;

  @Field(() => ID, { description: 'The party that has reached it: the own workplace.' })
  @IsString()
  organisationId: string;

  @Field(() => Int, { description: '0 to 100; 100 needs evidence.' })
  @IsInt()
  @Min(0)
  @Max(100)
  percent: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Evidence: SHA-256 that the upload answered.' })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  sha256?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(255)
  fileName?: string | null;

  @Field(() => ID, { nullable: true, description: 'Evidence: a document, such as the plan that was asked for.' })
  @IsOptional()
  @IsString()
  directiveId?: string | null;
}

@ArgsType()
export class AssignmentsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Tasks to which this organisation is a party.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;

  @Field(() => AssignmentStanding, { nullable: true })
  @IsOptional()
  @IsEnum(AssignmentStanding)
  standing?: AssignmentStanding | null;

  @Field(() => ID, { nullable: true, description: 'All tasks of a document that the caller may see.' })
  @IsOptional()
  @IsString()
  directiveId?: string | null;
}
