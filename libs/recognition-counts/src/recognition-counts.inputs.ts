import { IntField, ReferenceField } from '@app/kernel';
import { AdministrativeUnitIds } from '@app/organisations';
import { ArgsType } from '@nestjs/graphql';

@ArgsType()
export class RecognitionCountsArgs {
  @IntField({ min: 2000, max: 2100, description: 'The year that is recognised.' })
  year: number;

  @ReferenceField(AdministrativeUnitIds, {
    nullable: true,
    description: 'The unit whose parts are counted; left out: that of the workplace.',
  })
  unitKey?: number | null;
}
