import { ThingKind } from '@app/kernel';
import { declareOpenItem } from '@app/ledger';

export const ADVANCE = ThingKind.declare('advance', 'Money that is handed to somebody who accounts for it.');

export const ADVANCE_SETTLEMENT = ThingKind.declare(
  'advance_settlement',
  'A paper by which somebody accounts for an advance.',
);

/** What an advance is in the books: the cause is the advance, so that each is handed out once ever. */
export const ADVANCED = declareOpenItem('advance', {
  description: 'Handed to somebody who accounts for it; the money is set aside until it is handed out.',
  isAccountedFor: true,
});
