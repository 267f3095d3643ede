import { IntField, ReferenceField } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { ArgsType } from '@nestjs/graphql';

@ArgsType()
export class EndingRecognitionsArgs {
  @ReferenceField(OrganisationIds, { nullable: true, description: 'At or below this organisation.' })
  withinKey?: number | null;

  @IntField({ min: 1, max: 60, defaultValue: 24, description: 'From this month on.' })
  months: number;
}
