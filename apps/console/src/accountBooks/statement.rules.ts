import type * as Types from '../dataProvider/schema.ts';

/** Which entries a book holds. */
export interface BookAsked {
  placeId?: string;
  fundId?: string;
  accountId?: string;
  source?: Types.MoneySource;
  purposeId?: string;
}

/** What the API is asked for a book: `place:…`, `fund:…`, `account:…`, or `all` of the money. */
export function askedOf(book: string, source: string | null, purposeId: string | null = null): BookAsked {
  const at = book.indexOf(':');
  const [of, id] = [book.slice(0, at), book.slice(at + 1)];
  const held = {
    ...(source ? { source: source as Types.MoneySource } : {}),
    ...(purposeId ? { purposeId } : {}),
  };
  if (of === 'place') return { placeId: id, ...held };
  if (of === 'fund') return { fundId: id, ...held };
  return of === 'account' ? { accountId: id, ...held } : held;
}

export interface NamedBook {
  id: string;
  name: string;
  detail: string;
}

/** From the first day of the month to today. */
export const monthOf = (today: string): { from: string; to: string } => ({
  from: `${today.slice(0, 7)}-01`,
  to: today,
});
