import { DirectiveIds } from '@app/directives';
import { DayField, ReferenceField, TextField } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { InputType } from '@nestjs/graphql';

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
