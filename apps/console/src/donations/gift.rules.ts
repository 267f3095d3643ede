import type * as Types from '../dataProvider/schema.ts';
import { readDecimal } from '../shared/decimal.rules.ts';
import type { Needed } from '../shared/useLacking.ts';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';

/** A gift as somebody enters it. */
export interface EnteredGift {
  amount: WholeNumber;
  quantity: string;
  unit: string;
  what: string;
}

export const emptyGift: EnteredGift = { amount: null, quantity: '', unit: '', what: '' };

/** As many of anything as the API takes. */
const MOST = 9_999_999.99;

/** A quantity with two decimals at most, as it is typed: `2,5`, `1.250`; null where it is none. */
export function quantityOf(text: string): number | null {
  const said = readDecimal(text, 2);
  return said !== null && said > 0 && said <= MOST ? said : null;
}

/** What a gift of the kind needs, as its fields are called. */
export function giftNeeds(kind: Types.DonationKind, { amount, quantity, unit, what }: EnteredGift): Needed[] {
  if (kind === 'MONEY') return [[typeof amount === 'number' && amount >= 1, field('money')]];
  return [
    [quantityOf(quantity) !== null, field('quantity')],
    [unit.trim() !== '', field('unit')],
    [kind === 'LABOUR' || what.trim() !== '', field('what')],
    [typeof amount !== 'string', field('worth')],
  ];
}

const field = (name: string): string => `resources.donations.fields.${name}`;

/** As the API takes it; null while something is missing. */
export function saidGift(kind: Types.DonationKind, gift: EnteredGift): Types.GiftInput | null {
  const { quantity, unit, what } = gift;
  if (giftNeeds(kind, gift).some(([isThere]) => !isThere)) return null;
  const amount = typeof gift.amount === 'number' ? gift.amount : null;
  if (kind === 'MONEY') return { kind, amount };
  return { kind, quantity: quantityOf(quantity), unit: unit.trim(), what: what.trim() || null, amount };
}
