import {
  byDay,
  EnumField,
  EnumsField,
  type FactKey,
  FlagField,
  inAlphabet,
  listSorts,
  MOST_AT_ONCE,
  PageArgs,
  ReferenceField,
  ReferencesField,
  RehearsalField,
  TextField,
  VersionField,
} from '@app/kernel';
import { AdministrativeUnitIds, OrganisationIds, OrganisationKind } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { SubjectKind } from '@app/subjects';
import { MovementIds } from './movement.ids';
import { RegistrationIds } from './registration.ids';

@InputType()
export class RegisterOrganisationsInput {
  @ReferenceField(MovementIds)
  movementKey: string;

  @ReferencesField(OrganisationIds, { least: 1, most: MOST_AT_ONCE, description: 'Who takes part.' })
  organisationKeys: number[];

  @TextField({ max: 2000, nullable: true, description: 'What is undertaken, the same for all of them.' })
  commitment?: string | null;

  @RehearsalField()
  isRehearsal: boolean;
}

@InputType()
export class WithdrawRegistrationInput {
  @ReferenceField(RegistrationIds)
  key: FactKey;

  @VersionField()
  version: number;

  @TextField({ max: 1000, min: 1 })
  reason: string;
}

export const RegistrationSorts = listSorts(
  'MovementRegistrationSort',
  {
    RegisteredOn: { expression: 'r.registered_on', type: 'date' },
    WithdrawnOn: byDay('r.withdrawn_on'),
    Commitment: inAlphabet('r.commitment'),
  },
  { expression: 'r.key', type: 'uuid' },
);

@ArgsType()
export class RegistrationsArgs extends RegistrationSorts.Args {
  @ReferenceField(MovementIds, { description: 'Of this movement and of those that carry it out.' })
  movementKey: string;

  @EnumField(() => SubjectKind, { nullable: true })
  kind?: SubjectKind | null;

  @ReferenceField(OrganisationIds, { nullable: true, description: 'At or below this organisation.' })
  withinKey?: number | null;

  @FlagField({ nullable: true, description: 'Left out: those that take part.' })
  isWithdrawn?: boolean | null;
}

@ArgsType()
export class RegistrationCountsArgs {
  @ReferenceField(MovementIds)
  movementKey: string;

  @ReferenceField(AdministrativeUnitIds, {
    nullable: true,
    description: 'The unit whose parts are counted; left out: the country.',
  })
  unitKey?: number | null;
}

@ArgsType()
export class CandidatesArgs extends PageArgs {
  @ReferenceField(MovementIds)
  movementKey: string;

  @TextField({ max: 200, nullable: true, description: 'A part of the name.' })
  search?: string | null;

  @EnumsField(() => OrganisationKind, { nullable: true, most: 50 })
  kinds?: OrganisationKind[] | null;
}
