import { type KindValue, OpenKind } from '@app/kernel';

/** For what somebody consents. Each library declares the purposes of its own. */
export const ConsentPurpose = new OpenKind('ConsentPurpose', 'For what a person has given consent.');
export type ConsentPurpose = KindValue<'ConsentPurpose'>;

export const ENTRY_ON_BEHALF = ConsentPurpose.declare(
  'entry_on_behalf',
  'An organisation enters and keeps the person’s data on the person’s behalf.',
);
