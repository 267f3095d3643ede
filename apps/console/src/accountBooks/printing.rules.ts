import type { BookAsked } from './statement.rules.ts';

export type PrintedKind = 'statement' | 'vouchers' | 'balance';

export interface PrintedDays {
  organisationId: string;
  from: string;
  to: string;
}

/** Where the API makes a book of some days, without the ending that says as what. */
export function bookAddress(
  kind: PrintedKind,
  { organisationId, from, to }: PrintedDays,
  { placeId, fundId, source, purposeId, accountId }: BookAsked = {},
): (format: 'pdf' | 'xlsx') => string {
  const asks = { place: placeId, fund: fundId, source, purpose: purposeId, account: accountId };
  const told = Object.entries(asks).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = new URLSearchParams([['organisation', organisationId], ['from', from], ['to', to], ...told]);
  return (format) => `/account-books/${kind}.${format}?${query.toString()}`;
}
