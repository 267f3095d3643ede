import type { FieldError } from '@app/kernel';
import { type Donation, DonationKind } from './donation.entity';
import { type GiftInput, MOST_QUANTITY } from './donations.inputs';

/** In hundredths: what a sheet says is bounded as what is typed. */
const MOST_HUNDREDTHS = MOST_QUANTITY * 100;

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

/** A row of a list with whom it means, where that is known. */
export interface GivenRow {
  at: number;
  /** It is taken in, and nobody said that it is meant beside what is there. */
  isAsked: boolean;
  day: string;
  giverKey: string | null;
  gifts: Given[];
}

/** A gift that is recorded, and how often. */
export type KnownGift = Given & { day: string; giverKey: string | null; count: number };

const printOf = (day: string, giverKey: string | null, { kind, amount, hundredths, unit, what }: Given): string =>
  JSON.stringify([day, giverKey, kind, amount, hundredths, unit, what]);

/** Rows with a gift that is recorded already: of several equal ones as many as there are, the first of them; those that are left out count among them. */
export function rowsKnown(rows: readonly GivenRow[], known: readonly KnownGift[]): number[] {
  const left = new Map(known.map((gift) => [printOf(gift.day, gift.giverKey, gift), gift.count]));
  return rows.flatMap(({ at, isAsked, day, giverKey, gifts }) => {
    const there = gifts.filter((gift) => {
      const print = printOf(day, giverKey, gift);
      const count = left.get(print) ?? 0;
      left.set(print, count - 1);
      return count > 0;
    });
    return isAsked && there.length > 0 ? [at] : [];
  });
}

/** What is wrong with a gift: money is an amount and nothing else; goods and labour are counted. */
export function givenFaults({ kind, amount, hundredths, unit, what }: Given, path = ''): FieldError[] {
  const at = (field: string): string => (path ? `${path}.${field}` : field);
  if (kind === DonationKind.Money) {
    if (amount === null) return [{ path: at('amount'), code: 'DONATION_AMOUNT_NEEDED' }];
    const isCounted = hundredths !== null || unit !== null || what !== null;
    return isCounted ? [{ path: at('quantity'), code: 'DONATION_NO_QUANTITY' }] : [];
  }
  if (hundredths !== null && (hundredths < 1 || hundredths > MOST_HUNDREDTHS))
    return [{ path: at('quantity'), code: 'DONATION_QUANTITY_LARGE' }];
  const missing = (['hundredths', 'unit', 'what'] as const).filter(
    (name) => ({ hundredths, unit, what })[name] === null,
  );
  // What labour is spent on may stay open.
  const [first] = missing.filter((name) => kind === DonationKind.Goods || name !== 'what');
  return first ? [{ path: at(first === 'hundredths' ? 'quantity' : first), code: 'DONATION_QUANTITY_NEEDED' }] : [];
}
