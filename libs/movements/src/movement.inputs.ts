import { DirectiveIds } from '@app/directives';
import { byDay, DayField, inAlphabet, listSorts, ReferenceField, TextField } from '@app/kernel';
import { byOrganisation, OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';

@InputType()
export class LaunchMovementInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @TextField({ max: 500 })
  name: string;

  @DayField()
  startsOn: string;

  @DayField({ nullable: true, description: 'Left out: it has no end yet.' })
  endsOn?: string | null;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'The document that begins it, where there is one.' })
  directiveKey?: string | null;
}

export const MovementSorts = listSorts(
  'MovementSort',
  {
    Name: inAlphabet('m.name'),
    Organisation: byOrganisation('m.organisation_key'),
    StartsOn: { expression: 'm.starts_on', type: 'date' },
    EndsOn: byDay('m.ends_on'),
  },
  { expression: 'm.key', type: 'uuid' },
);

@ArgsType()
export class MovementsArgs extends MovementSorts.Args {}
