import type { IsoDate } from '@app/kernel';
import { type HeldBooks, mustStand } from './books-store';
import { LedgerError } from './ledger.errors';

/** A day to which something may be written. Throws VOUCHER_DAY_BEFORE_BOOKS, VOUCHER_DAY_AHEAD, VOUCHER_DAY_CLOSED, BOOKS_HANDED_OVER. */
export function mustBeDay(books: HeldBooks, day: IsoDate, today: IsoDate): void {
  mustStand(books);
  const { opensOn, closedThrough } = books;
  if (day < opensOn) throw refused('VOUCHER_DAY_BEFORE_BOOKS', { opensOn });
  if (day > today) throw refused('VOUCHER_DAY_AHEAD', {});
  if (closedThrough !== null && day <= closedThrough) throw refused('VOUCHER_DAY_CLOSED', { closedThrough });
}

const refused = (
  code: 'VOUCHER_DAY_BEFORE_BOOKS' | 'VOUCHER_DAY_AHEAD' | 'VOUCHER_DAY_CLOSED',
  params: Record<string, string>,
) => LedgerError[code](params, [{ path: 'day', code, params }]);
