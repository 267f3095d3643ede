import { EnumField, type FactKey, InputsField, IntField, ReferenceField, RehearsalField, TextField } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { ChosenSubjects } from '@app/participants';
import { CommunityIds, SubjectKind } from '@app/subjects';
import { InputType, IntersectionType } from '@nestjs/graphql';
import { MovementIds } from './movement.ids';

/** Rows of one file: all are written together, or none. */
const MOST_ROWS = 2000;

@InputType({ isAbstract: true })
export class RegisteringFields {
  @ReferenceField(MovementIds)
  movementKey: string;

  @ReferenceField(OrganisationIds, {
    description: 'The office that registers them on their behalf: it keeps their list.',
  })
  organisationKey: number;

  @TextField({ max: 2000, nullable: true, description: 'What is undertaken, the same for all of them; names nobody.' })
  commitment?: string | null;

  @RehearsalField()
  isRehearsal: boolean;
}

@InputType({ description: 'At least one.' })
export class RegisterSubjectsInput extends IntersectionType(RegisteringFields, ChosenSubjects, InputType) {}

@InputType()
export class RegisterCommunityInput extends RegisteringFields {
  @ReferenceField(CommunityIds)
  communityKey: FactKey;
}

@InputType()
export class RegistrationRowInput {
  @TextField({
    max: 400,
    nullable: true,
    description: 'Of a community, a clan or a citizen; of whoever heads a household.',
  })
  name?: string | null;

  @TextField({
    max: 200,
    nullable: true,
    description: 'Where there are several of a clan’s name, or a household’s number.',
  })
  community?: string | null;

  @TextField({ max: 40, nullable: true, description: 'Of a household.' })
  code?: string | null;

  @TextField({
    max: 40,
    nullable: true,
    description: 'Identity number of a citizen, or of whoever heads a household without a number.',
  })
  number?: string | null;

  @IntField({ min: 1900, max: 2100, nullable: true, description: 'Of a citizen without an identity number.' })
  birthYear?: number | null;
}

@InputType()
export class ImportRegistrationsInput extends RegisteringFields {
  @EnumField(() => SubjectKind, { description: 'Any but organisations.' })
  kind: SubjectKind;

  @InputsField(() => RegistrationRowInput, { least: 1, most: MOST_ROWS })
  rows: RegistrationRowInput[];
}
