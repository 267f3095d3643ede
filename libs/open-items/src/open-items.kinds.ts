import { ThingKind } from '@app/kernel';
import { declareOpenItem } from '@app/ledger';

export const OPEN_ITEM = ThingKind.declare('open_item', 'Money that is owed, promised or accounted for.');

export const COMMITMENT = declareOpenItem('commitment', {
  description: 'Promised by a contract or an order: the money is set aside.',
});
