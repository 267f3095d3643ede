import { ThingKind } from '@app/kernel';

export const FUND_PUBLICATION = ThingKind.declare(
  'fund_publication',
  'A year of a fund, as it is or will be published.',
);
export const FUND_TO_PUBLISH = ThingKind.declare('fund_to_publish', 'A fund of which a year is to be published.');
