import { DayField, ReferenceField, TextField } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { ArgsType } from '@nestjs/graphql';

@ArgsType()
export class ResolvePartyArgs {
  @TextField({ max: 500, description: 'As the document writes it.' })
  name: string;

  @ReferenceField(OrganisationIds, { description: 'Organisation in whose register the document stands.' })
  keeperKey: number;

  @DayField({ nullable: true, description: 'Day for which the name is read; today unless told.' })
  on?: string | null;
}
