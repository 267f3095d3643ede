import { DateScalar, PageArgs } from '@app/kernel';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsEnum, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { OrganisationKind, ReportingLine } from './organisation.entity';

const NAME = 300;
const CONTACT = 1000;
const LEGAL_BASIS = 500;

export enum OrganisationSort {
  Name = 'name',
  /** Parents before their children, siblings as they were created. */
  Tree = 'tree',
}
registerEnumType(OrganisationSort, { name: 'OrganisationSort' });

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day for which the answer holds; today in Vietnam unless told.',
  })
  @IsOptional()
  @IsString()
  asOf?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name, with or without diacritics.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string | null;

  @Field(() => [OrganisationKind], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsEnum(OrganisationKind, { each: true })
  kinds?: OrganisationKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Organisations directly below this one.' })
  @IsOptional()
  @IsString()
  parentId?: string | null;

  @Field(() => ReportingLine, { nullable: true })
  @IsOptional()
  @IsEnum(ReportingLine)
  line?: ReportingLine | null;

  @Field(() => OrganisationSort, { nullable: true })
  @IsOptional()
  @IsEnum(OrganisationSort)
  sort?: OrganisationSort | null;
}

@ArgsType()
export class OrganisationArgs {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day for which the answer holds; today unless told, or the last period of a closed one.',
  })
  @IsOptional()
  @IsString()
  asOf?: string | null;
}

@InputType()
export class CreateOrganisationInput {
  @Field(() => String)
  @IsString()
  @MaxLength(NAME)
  name: string;

  @Field(() => OrganisationKind)
  @IsEnum(OrganisationKind)
  kind: OrganisationKind;

  @Field(() => ReportingLine)
  @IsEnum(ReportingLine)
  line: ReportingLine;

  @Field(() => ID)
  @IsString()
  parentId: string;

  @Field(() => ID)
  @IsString()
  administrativeUnitId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The committee whose specialised body this is; it must be the parent.',
  })
  @IsOptional()
  @IsString()
  actsForId?: string | null;

  @Field(() => DateScalar)
  @IsString()
  validFrom: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(CONTACT)
  contact?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LEGAL_BASIS)
  legalBasis?: string | null;
}

@InputType()
export class AmendOrganisationInput {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(NAME)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Absent: as it was. Null: removed.' })
  @IsOptional()
  @IsString()
  @MaxLength(CONTACT)
  contact?: string | null;

  @Field(() => String, { nullable: true, description: 'Absent: as it was. Null: removed.' })
  @IsOptional()
  @IsString()
  @MaxLength(LEGAL_BASIS)
  legalBasis?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Identifier between document systems, `H41.05`. Absent: as it was. Null: removed.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(35)
  exchangeCode?: string | null;
}

@InputType()
export class CloseOrganisationInput {
  @Field(() => ID)
  @IsString()
  id: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @IsInt()
  version: number;

  @Field(() => DateScalar, { description: 'Last day of operation.' })
  @IsString()
  lastDay: string;

  @Field(() => String)
  @IsString()
  @MaxLength(LEGAL_BASIS)
  legalBasis: string;
}
