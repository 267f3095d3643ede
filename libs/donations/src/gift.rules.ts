import type { FieldError } from '@app/kernel';
import { type Donation, DonationKind } from './donation.entity';
import type { GiftInput } from './donations.inputs';

/** What is given, as it is stored. */
export type Given = Pick<Donation, 'kind' | 'amount' | 'hundredths' | 'unit' | 'what'>;

const said = (text: string | null | undefined): string | null => text?.normalize('NFC').trim() || null;

export const givenOf = ({ kind, amount, quantity, unit, what }: GiftInput): Given => ({
  kind,
  amount: amount ?? null,
  hundredths: quantity == null ? null : Math.round(quantity * 100),
  unit: said(unit),
  what: said(what),
});

/** What is wrong with a gift: money is an amount and nothing else; goods and labour are counted. */
export function givenFaults({ kind, amount, hundredths, unit, what }: Given, path = ''): FieldError[] {
  const at = (field: string): string => (path ? `${path}.${field}` : field);
  if (kind === DonationKind.Money) {
    if (amount === null) return [{ path: at('amount'), code: 'DONATION_AMOUNT_NEEDED' }];
    const isCounted = hundredths !== null || unit !== null || what !== null;
    return isCounted ? [{ path: at('quantity'), code: 'DONATION_NO_QUANTITY' }] : [];
  }
  const missing = (['hundredths', 'unit', 'what'] as const).filter(
    (name) => ({ hundredths, unit, what })[name] === null,
  );
  // What labour is spent on may stay open.
  const [first] = missing.filter((name) => kind === DonationKind.Goods || name !== 'what');
  return first ? [{ path: at(first === 'hundredths' ? 'quantity' : first), code: 'DONATION_QUANTITY_NEEDED' }] : [];
}
