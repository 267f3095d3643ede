import { PageArgs } from '@app/kernel';
import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEnum,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MAX_RECIPIENTS } from '@app/directives';
import { DispatchStatus } from './dispatch.entity';

const NOTE = 2000;
const NAMED = 500;
const GROUPS = 20;

@InputType({ description: 'All organisations of some kinds below the sender, as of today.' })
export class DispatchGroupInput {
  @Field(() => [OrganisationKind])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsEnum(OrganisationKind, { each: true })
  kinds: OrganisationKind[];

  @Field(() => [AdministrativeLevel], { description: 'Levels of their area; empty: all.' })
  @IsArray()
  @ArrayMaxSize(10)
  @IsEnum(AdministrativeLevel, { each: true })
  levels: AdministrativeLevel[];

  @Field(() => String, { description: 'Words of the document that name them.' })
  @IsString()
  @MaxLength(300)
  namedAs: string;
}

@InputType()
export class DispatchDirectiveInput {
  @Field(() => ID)
  @IsString()
  directiveId: string;

  @Field(() => ID, { description: 'Issuer or keeper of the document, or an organisation that has it in its books.' })
  @IsString()
  senderId: string;

  @Field(() => [ID], {
    description:
      'Below or above the sender, with the same superior, or in the same area. Who has it already is left out.',
  })
  @IsArray()
  @ArrayMaxSize(NAMED)
  @IsString({ each: true })
  organisationIds: string[];

  @Field(() => [DispatchGroupInput])
  @IsArray()
  @ArrayMaxSize(GROUPS)
  @ValidateNested({ each: true })
  @Type(() => DispatchGroupInput)
  groups: DispatchGroupInput[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(NOTE)
  note?: string | null;
}

@InputType()
export class SetDispatchStatusInput {
  @Field(() => ID)
  @IsString()
  dispatchId: string;

  @Field(() => ID, { description: 'The recipient.' })
  @IsString()
  organisationId: string;

  @Field(() => DispatchStatus, { description: 'One of `canAct`; asking back is `recallDispatch`.' })
  @IsEnum(DispatchStatus)
  status: DispatchStatus;

  @Field(() => String, { nullable: true, description: 'The reason, where one is needed.' })
  @IsOptional()
  @IsString()
  @MaxLength(NOTE)
  note?: string | null;
}

@InputType()
export class RecallDispatchInput {
  @Field(() => ID)
  @IsString()
  dispatchId: string;

  @Field(() => [ID], { nullable: true, description: 'Null: every recipient that has not finished.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(NAMED)
  @IsString({ each: true })
  organisationIds?: string[] | null;

  @Field(() => String)
  @IsString()
  @MaxLength(NOTE)
  reason: string;
}

@InputType()
export class ReplaceDispatchInput {
  @Field(() => ID)
  @IsString()
  dispatchId: string;

  @Field(() => ID, { description: 'The document that takes the place of the other.' })
  @IsString()
  directiveId: string;

  @Field(() => String)
  @IsString()
  @MaxLength(NOTE)
  reason: string;
}

@ArgsType()
export class DispatchRecipientsArgs extends PageArgs {
  @Field(() => DispatchStatus, { nullable: true })
  @IsOptional()
  @IsEnum(DispatchStatus)
  status?: DispatchStatus | null;
}

@ArgsType()
export class PreviewRecipientsArgs {
  @Field(() => [String], { description: 'As the document writes them, one line of `Nơi nhận` each.' })
  @IsArray()
  @ArrayMaxSize(MAX_RECIPIENTS)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  name: string[];

  @Field(() => ID)
  @IsString()
  senderId: string;
}
