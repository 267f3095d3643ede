import { stepAct } from '@app/bookkeeping';
import { type IsoDate, tableOf, type Transaction } from '@app/kernel';
import { firstOpen, type HeldBooks, PeriodAct, PeriodActKind, protocolOf } from '@app/ledger';
import { BooksHandedOver } from './fund-succession.events';

const periodActs = tableOf(PeriodAct);

/**
 * The last act of books: nothing is posted to them any more, by the database's own constraint (`ck_ledger_step_ended`). After the voucher that empties them was entered,
 * and before it has a number. Whoever calls holds the lock of the books.
 */
export async function endBooks(tx: Transaction, books: HeldBooks, day: IsoDate): Promise<void> {
  const { provinceId, scopeId, key: booksKey, organisationKey, path } = books;
  const query = tx.query.bind(tx);
  const protocol = await protocolOf(query, books, { from: firstOpen(books), through: day });
  const [row] = await tx.query<{ next: number }>(
    'SELECT coalesce(max(a.position), 0) + 1 AS next FROM period_act AS a WHERE a.province_id = $1 AND a.books_key = $2',
    [provinceId, booksKey],
  );
  const act = { kind: PeriodActKind.HandOver, position: row!.next, closedThrough: day, reason: null };
  const place = { provinceId, scopeId, booksKey };
  await stepAct(tx, place, { position: act.position, closedThrough: 'infinity' });
  await periodActs.insert(tx, { ...place, ...act, protocol, byKey: tx.actor.mustBePerson, doneAt: tx.now });
  const payload = { organisationKey, closedThrough: day };
  tx.happened(BooksHandedOver, { subject: booksKey, provinceId, scopeId, path, payload, after: payload });
}
