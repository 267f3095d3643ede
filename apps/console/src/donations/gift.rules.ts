import type * as Types from '../dataProvider/schema.ts';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';

/** A gift as somebody enters it. */
export interface EnteredGift {
  amount: WholeNumber;
  quantity: string;
  unit: string;
  what: string;
}

export const emptyGift: EnteredGift = { amount: null, quantity: '', unit: '', what: '' };

/** A quantity with two decimals at most, as it is typed: 2,5; null where it is none. */
export function quantityOf(text: string): number | null {
  const said = text.trim().replace(',', '.');
  return /^\d{1,7}(?:\.\d{1,2})?$/.test(said) && Number(said) > 0 ? Number(said) : null;
}

/** As the API takes it; null while something is missing. */
export function saidGift(
  kind: Types.DonationKind,
  { amount, quantity, unit, what }: EnteredGift,
): Types.GiftInput | null {
  const dong = typeof amount === 'number' ? amount : null;
  if (kind === 'MONEY') return dong === null || dong < 1 ? null : { kind, amount: dong };
  const counted = quantityOf(quantity);
  const isNamed = unit.trim() !== '' && (kind === 'LABOUR' || what.trim() !== '');
  if (counted === null || !isNamed || typeof amount === 'string') return null;
  return { kind, quantity: counted, unit: unit.trim(), what: what.trim() || null, amount: dong };
}
