import { ThingKind } from '@app/kernel';

export const FUND_PUBLICATION = ThingKind.declare(
  'fund_publication',
  'A year of a fund, as it is or will be published.',
);
export const FUND_IN_BOOKS = ThingKind.declare(
  'fund_in_books',
  'A fund of an organisation; by the id of the books that keep it.',
);
export const FUND_TO_PUBLISH = ThingKind.declare('fund_to_publish', 'A fund of which a year is to be published.');
