import type { FactPlace, IsoDate, Transaction } from '@app/kernel';

/** Whose books; the caller holds their lock. */
interface Books extends FactPlace {
  booksKey: string;
}

const AFTER_THE_LAST = `FROM (SELECT 1) AS one LEFT JOIN LATERAL (SELECT s.position, s.closed_through FROM ledger_step AS s
  WHERE s.province_id = $1 AND s.books_key = $3 ORDER BY s.position DESC LIMIT 1) AS l ON true RETURNING position`;
const COLUMNS = 'province_id, scope_id, books_key, position, previous_position, closed_before, closed_through';
const NEXT = `$1, $2, $3, coalesce(l.position, 0) + 1, l.position, coalesce(l.closed_through, '-infinity')`;

/** Before the voucher itself, which refers to it. */
export async function stepVoucher(
  tx: Transaction,
  { provinceId, scopeId, booksKey }: Books,
  voucher: { key: string; day: IsoDate },
): Promise<void> {
  await tx.query(
    `INSERT INTO ledger_step (${COLUMNS}, voucher_key, day) SELECT ${NEXT}, coalesce(l.closed_through, '-infinity'), $4, $5 ${AFTER_THE_LAST}`,
    [provinceId, scopeId, booksKey, voucher.key, voucher.day],
  );
}

/** Before the act itself, which refers to it. `closedThrough` null: nothing is closed after it; infinity: no step follows it. */
export async function stepAct(
  tx: Transaction,
  { provinceId, scopeId, booksKey }: Books,
  act: { position: number; closedThrough: IsoDate | null },
): Promise<void> {
  await tx.query(
    `INSERT INTO ledger_step (${COLUMNS}, act_position) SELECT ${NEXT}, coalesce($5::date, '-infinity'), $4 ${AFTER_THE_LAST}`,
    [provinceId, scopeId, booksKey, act.position, act.closedThrough],
  );
}
