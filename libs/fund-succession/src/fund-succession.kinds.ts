import { ThingKind } from '@app/kernel';

export const FUND_HANDOVER = ThingKind.declare(
  'fund_handover',
  'A protocol by which the books of an office go over to whoever goes on with its work.',
);
export const BOOKS_TO_TAKE_OVER = ThingKind.declare(
  'books_to_take_over',
  'Books of an office that ended, which wait for whoever goes on with its work.',
);
