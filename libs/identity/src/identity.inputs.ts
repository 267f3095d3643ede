import {
  RuledField,
  DayField,
  EnumField,
  listSorts,
  MOST_AT_ONCE,
  ReferenceField,
  ReferencesField,
  RehearsalField,
  Role,
  TextField,
  VersionField,
} from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { IsEmail, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { PersonIds } from '@app/people';
import { RoleAssignmentIds } from './identity.ids';

const LONGEST_SECRET = 400;

/** Names and addresses are sealed: the service puts people in their order, and `$ORDER` is that. */
export const ORDERED = 'array_position($ORDER::uuid[], p.key)';

export const PersonSorts = listSorts(
  'PersonSort',
  {
    Name: { expression: ORDERED, type: 'int' },
    Email: { expression: ORDERED, type: 'int' },
    EnrolledAt: { expression: 'p.key', type: 'uuid' },
  },
  { expression: 'p.key', type: 'uuid' },
);

@ArgsType()
export class PeopleArgs extends PersonSorts.Args {
  @TextField({ max: 200, nullable: true, description: 'Part of a name or an address; diacritics do not matter.' })
  search?: string | null;

  @ReferenceField(OrganisationIds, { nullable: true, description: 'That organisation and everything below it.' })
  organisationKey?: number | null;
}

/** A role at an organisation, from a day on. */
@InputType({ isAbstract: true })
class RoleInput {
  @EnumField(() => Role)
  role: Role;

  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @DayField({ nullable: true, description: 'First day; today unless told.' })
  validFrom?: string;
}

@InputType()
export class CreatePersonInput extends RoleInput {
  @RuledField(() => String, {}, [IsString(), IsNotEmpty(), MaxLength(200)])
  name: string;

  @RuledField(() => String, {}, [IsEmail(), MaxLength(254)])
  email: string;
}

@InputType()
export class AssignRoleInput extends RoleInput {
  @ReferenceField(PersonIds)
  personKey: string;

  @DayField({ nullable: true, description: 'Last day.' })
  validTo?: string;
}

@InputType()
export class EndRolesInput {
  @ReferencesField(RoleAssignmentIds, { least: 1, most: MOST_AT_ONCE })
  roleKeys: string[];

  @DayField({ description: 'A last day before the first withdraws a role at once.' })
  lastDay: string;

  @RehearsalField()
  isRehearsal: boolean;
}

@ArgsType()
export class DisablePersonArgs {
  @ReferenceField(PersonIds)
  key: string;

  @VersionField()
  version: number;

  @TextField({ max: 500, pattern: /\S/, description: 'Why, as the trail will say it; no personal data.' })
  reason: string;
}

@ArgsType()
export class SignInWithLinkArgs {
  @TextField({ max: 100 })
  token: string;

  @TextField({
    max: 40,
    nullable: true,
    description: 'Code of the second factor, or a recovery code, for people who have one.',
  })
  totp?: string;
}

@ArgsType()
export class SignInWithPasswordArgs {
  @TextField({ max: 254 })
  email: string;

  @TextField({ max: LONGEST_SECRET })
  password: string;

  @TextField({
    max: 40,
    nullable: true,
    description: 'Code of the second factor, or a recovery code, for people who have one.',
  })
  totp?: string;
}

@ArgsType()
export class SetPasswordArgs {
  @TextField({ max: LONGEST_SECRET })
  password: string;

  @TextField({
    max: LONGEST_SECRET,
    nullable: true,
    description: 'Needed unless there is none, or the session has just begun with a link.',
  })
  currentPassword?: string;
}
