import { type FactKey, MOST_AT_ONCE, ReferencesField, RehearsalField } from '@app/kernel';
import { ObligationIds } from '@app/reporting';
import { InputType } from '@nestjs/graphql';

@InputType()
export class RemindUnitsInput {
  @ReferencesField(ObligationIds, { least: 1, most: MOST_AT_ONCE })
  obligationKeys: FactKey[];

  @RehearsalField()
  isRehearsal: boolean;
}
