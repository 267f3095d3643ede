import { businessDate, type FactKey, KernelError, type Transaction } from '@app/kernel';
import { type HeldBooks, MoneyPlaceKind, type MoneySource, type OpenItem } from '@app/ledger';
import type { Advance } from './advance.entity';
import type { AdvanceAsked } from './advances.events';
import { advanceColumns, ADVANCES, advances } from './advances.sql';

/** The organisation of an advance, before its books are locked. Throws NOT_FOUND. */
export async function organisationOfAdvance(tx: Transaction, { provinceId, key }: FactKey): Promise<number> {
  const [row] = await tx.query<{ organisationKey: number }>(
    'SELECT a.organisation_key AS "organisationKey" FROM advance AS a WHERE a.province_id = $1 AND a.key = $2',
    [provinceId, key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return row.organisationKey;
}

/** As it is once the books are locked. Throws NOT_FOUND. */
export async function heldAdvance(tx: Transaction, { provinceId, key }: FactKey): Promise<Advance> {
  const [row] = await tx.query<Advance>(
    `SELECT ${advanceColumns(3)} FROM ${ADVANCES} WHERE a.province_id = $1 AND a.key = $2`,
    [provinceId, key, businessDate(tx.now)],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return advances.toRow(row);
}

/** What an advance is in the books, and whose money it is. */
export type AdvanceItem = Pick<OpenItem, 'key' | 'content' | 'amount' | 'paid' | 'returned' | 'released'> & {
  fundKey: string;
  source: MoneySource;
  purposeKey: string | null;
  isEnded: boolean;
  /** On which it is committed, and of which year. */
  budgetLineKey: string | null;
  budgetLineYear: number | null;
};

export async function itemOf(tx: Transaction, { provinceId, itemKey }: Advance): Promise<AdvanceItem | null> {
  const [row] = await tx.query<AdvanceItem>(
    `SELECT o.key, o.content, o.amount, o.paid, o.returned, o.released, o.ended_on IS NOT NULL AS "isEnded",
       h.fund_key AS "fundKey", h.source, h.purpose_key AS "purposeKey", l.key AS "budgetLineKey", b.year AS "budgetLineYear"
     FROM open_item AS o JOIN holding AS h ON h.province_id = o.province_id AND h.key = o.holding_key
     LEFT JOIN budget_line AS l ON l.province_id = o.province_id AND l.key = o.budget_line_key
     LEFT JOIN budget AS b ON b.province_id = l.province_id AND b.key = l.budget_key
     WHERE o.province_id = $1 AND o.key = $2`,
    [provinceId, itemKey],
  );
  return row ?? null;
}

/** A place of these books. Throws NOT_FOUND. */
export async function placeIn(
  tx: Transaction,
  { provinceId, organisationKey }: HeldBooks,
  place: FactKey,
): Promise<{ key: string; isCash: boolean }> {
  const [row] = await tx.query<{ key: string; kind: MoneyPlaceKind }>(
    'SELECT p.key, p.kind FROM money_place AS p WHERE p.province_id = $1 AND p.key = $2 AND p.organisation_key = $3',
    [provinceId, place.key, organisationKey],
  );
  if (!row || place.provinceId !== provinceId)
    throw KernelError.NOT_FOUND({}, [{ path: 'placeId', code: 'NOT_FOUND' }]);
  return { key: row.key, isCash: row.kind === MoneyPlaceKind.Cash };
}

/** The account of advances: shipped with the chart. */
export async function advanceAccount(tx: Transaction): Promise<string> {
  const [row] = await tx.query<{ key: string }>(`SELECT a.key FROM ledger_account AS a WHERE a.code = 'advance'`);
  return row!.key;
}

type Told = Pick<Advance, 'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey' | 'amount' | 'day'>;

export function tellAdvance(
  tx: Transaction,
  happened: typeof AdvanceAsked,
  { key, provinceId, scopeId, path, organisationKey, amount, day }: Told,
  change: { before?: unknown; after?: unknown; reason?: string | null },
): void {
  const payload = { organisationKey, amount, day };
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload, ...change });
}
