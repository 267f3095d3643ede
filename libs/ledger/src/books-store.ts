import {
  addDays,
  type FactKey,
  type IsoDate,
  KernelError,
  type Permission,
  type Query,
  type Transaction,
} from '@app/kernel';
import type { AccountBooks } from './books.entity';
import { LedgerError } from './ledger.errors';
import { accountBooks } from './ledger.sql';

/** The books of an organisation, through which day they are closed, and on which they were handed over for good. */
export type HeldBooks = AccountBooks & { closedThrough: IsoDate | null; handedOverOn: IsoDate | null };

const lastAct = (told: string): string => `(SELECT ${told} FROM period_act AS a
  WHERE a.province_id = b.province_id AND a.books_key = b.key ORDER BY a.position DESC LIMIT 1)`;

export const booksColumns = `${accountBooks.columns('b')}, ${lastAct('a.closed_through')} AS "closedThrough",
  ${lastAct(`CASE WHEN a.kind = 'hand_over' THEN a.closed_through END`)} AS "handedOverOn"`;

/** Of an organisation where the actor holds the permission; whatever else is posted, closed or opened there waits. Throws NOT_FOUND, BOOKS_MISSING, BOOKS_HANDED_OVER. */
export async function lockBooks(tx: Transaction, permission: Permission, organisationKey: number): Promise<HeldBooks> {
  if (!tx.actor.worksAt(permission, organisationKey)) throw KernelError.NOT_FOUND();
  const books = await heldBooks(tx, organisationKey);
  mustStand(books);
  return books;
}

/** Throws BOOKS_HANDED_OVER. */
export function mustStand({ handedOverOn }: HeldBooks): void {
  if (handedOverOn !== null) throw LedgerError.BOOKS_HANDED_OVER({ day: handedOverOn });
}

/** The same for the worker, where what somebody else did has its effect on books: no rights are asked. Throws BOOKS_MISSING. */
export async function heldBooks(tx: Transaction, organisationKey: number): Promise<HeldBooks> {
  const [lock] = await tx.query<{ key: string; provinceId: number }>(
    `-- all shards: the books of one organisation, wherever it stands
     SELECT b.key, b.province_id AS "provinceId" FROM account_books AS b WHERE b.organisation_key = $1 FOR NO KEY UPDATE`,
    [organisationKey],
  );
  if (!lock) throw LedgerError.BOOKS_MISSING({}, [{ path: 'organisationId', code: 'BOOKS_MISSING' }]);
  // Asked once the lock is held: a closing may have been waited for.
  return (await findBooks(tx.query.bind(tx), 'b.province_id = $1 AND b.key = $2', [lock.provinceId, lock.key]))!;
}

export async function findBooks(query: Query, condition: string, params: unknown[]): Promise<HeldBooks | null> {
  const [row] = await query<HeldBooks>(`SELECT ${booksColumns} FROM account_books AS b WHERE ${condition}`, params);
  return row ? accountBooks.toRow(row) : null;
}

/** As they are read; null where they are not seen. */
export const booksOf = (query: Query, organisationKey: number): Promise<HeldBooks | null> =>
  findBooks(query, 'b.organisation_key = $1', [organisationKey]);

/** First day to which something may be posted. */
export const firstOpen = ({ opensOn, closedThrough }: HeldBooks): IsoDate =>
  closedThrough === null ? opensOn : addDays(closedThrough, 1);

/** The organisation of a thing of books that the actor may change. Throws NOT_FOUND. */
export async function organisationOf(
  tx: Transaction,
  table: 'account_books' | 'fund' | 'money_place' | 'voucher' | 'open_item' | 'budget',
  { provinceId, key }: FactKey,
): Promise<number> {
  const [row] = await tx.query<{ organisationKey: number }>(
    `SELECT t.organisation_key AS "organisationKey" FROM ${table} AS t WHERE t.province_id = $1 AND t.key = $2`,
    [provinceId, key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return row.organisationKey;
}
