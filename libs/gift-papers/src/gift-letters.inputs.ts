import { DonationIds } from '@app/donations';
import { type FactKey, MOST_AT_ONCE, ReferencesField, RehearsalField } from '@app/kernel';
import { InputType } from '@nestjs/graphql';

@InputType()
export class ThankGiversInput {
  @ReferencesField(DonationIds, { least: 1, most: MOST_AT_ONCE, description: 'What they are thanked for.' })
  donationKeys: FactKey[];

  @RehearsalField()
  isRehearsal: boolean;
}
