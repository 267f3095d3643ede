import { type Actor, type IsoDate, inShardsOf, type Query, tableOf, under } from '@app/kernel';
import { type HeldBooks, LedgerPermission } from '@app/ledger';
import { Advance } from './advance.entity';
import { AdvanceSettlement, AdvanceSettlementLine } from './advance-settlement.entity';

export const advances = tableOf(Advance);
export const settlements = tableOf(AdvanceSettlement);
export const settlementLines = tableOf(AdvanceSettlementLine);

/** SQL over `advance AS a` and its open item `o`: how far it is. */
export const STATE = `CASE WHEN a.declined_on IS NOT NULL THEN 'declined' WHEN o.key IS NULL THEN 'asked'
  WHEN o.paid > o.returned THEN 'paid' WHEN o.paid > 0 THEN 'settled' WHEN o.ended_on IS NOT NULL THEN 'given_up' ELSE 'granted' END`;

/** SQL: advances with what books know of them. */
export const ADVANCES = 'advance AS a LEFT JOIN open_item AS o ON o.province_id = a.province_id AND o.key = a.item_key';

/** SQL over `ADVANCES`: handed out, not settled, and its day lies before the parameter of that number. */
export const overdue = (today: number): string =>
  `(coalesce(o.paid > o.returned, false) AND a.due_on < $${today}::date)`;

/** Columns of `ADVANCES`; whether one is overdue as of the parameter of that number. */
export const advanceColumns = (today: number): string =>
  `${advances.columns('a')}, ${STATE} AS state, coalesce(o.paid, 0)::bigint AS paid, coalesce(o.returned, 0)::bigint AS returned,
   ${overdue(today)} AS "isOverdue"`;

/** SQL condition on `advance AS a`: of books that the actor reads, or asked for by the actor. */
export const visibleAdvances = (actor: Actor, params: unknown[]): string => {
  const shards = inShardsOf(actor, 'a', params);
  const read = under('a.path', actor.roots(LedgerPermission.Read), params);
  const mine = actor.personId === null ? 'false' : `a.asked_by_key = $${params.push(actor.personId)}::uuid`;
  return `(${shards} AND (${read} OR ${mine}))`;
};

/** SQL: settlements `s` with where their vouchers stand, `c`. */
export const SETTLEMENTS = `advance_settlement AS s JOIN LATERAL (
  SELECT num_nonnulls(x.journal_key, x.receipt_key, x.payment_key) AS whole,
    (SELECT count(*) FROM voucher AS v WHERE v.province_id = x.province_id AND v.key IN (x.journal_key, x.receipt_key, x.payment_key)
      AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key)) AS posted,
    (SELECT count(*) FROM voucher_draft AS d WHERE d.province_id = x.province_id AND d.key IN (x.journal_key, x.receipt_key, x.payment_key)) AS drafted
  FROM advance_settlement AS x WHERE x.province_id = s.province_id AND x.key = s.key) AS c ON true`;

const SETTLEMENT_STATE = `CASE WHEN c.drafted > 0 THEN 'waiting' WHEN c.posted = c.whole THEN 'posted' WHEN c.posted = 0 THEN 'void' ELSE 'partly' END`;

/** SQL over `SETTLEMENTS`: something of it is in the books, or is to come. */
export const IS_STANDING = '(c.drafted > 0 OR c.posted > 0)';

export const settlementColumns = `${settlements.columns('s')}, ${SETTLEMENT_STATE} AS state`;

/** What vouchers that wait bring back of an open item, in đồng. */
export async function waitingReturns(query: Query, { provinceId, key }: HeldBooks, itemKey: string): Promise<number> {
  const [row] = await query<{ amount: number }>(
    `SELECT coalesce(sum(CASE WHEN d.kind IN ('cash_receipt', 'bank_receipt') THEN (l->>'amount')::bigint ELSE -(l->>'amount')::bigint END), 0)::bigint AS amount
     FROM voucher_draft AS d CROSS JOIN jsonb_array_elements(d.lines) AS l
     WHERE d.province_id = $1 AND d.books_key = $2 AND d.kind IN ('cash_receipt', 'bank_receipt', 'journal')
       AND d.lines @> jsonb_build_array(jsonb_build_object('openItemKey', $3::uuid)) AND l->>'openItemKey' = $3::uuid::text`,
    [provinceId, key, itemKey],
  );
  return row!.amount;
}

/** An advance that somebody has not settled. */
export interface Unsettled {
  content: string;
  remains: number;
  dueOn: IsoDate;
}

/** The one that is due first, of one person in one set of books; `but` does not count. What was granted and not handed out counts, too. */
export async function unsettledOf(
  query: Query,
  { provinceId, key }: HeldBooks,
  counterpartyKey: string,
  but: string | null,
): Promise<Unsettled | null> {
  const [row] = await query<Unsettled>(
    `SELECT a.content, (o.amount - o.released - o.returned)::bigint AS remains, a.due_on AS "dueOn" FROM advance AS a
     JOIN open_item AS o ON o.province_id = a.province_id AND o.key = a.item_key
     WHERE a.province_id = $1 AND a.books_key = $2 AND a.key IS DISTINCT FROM $4::uuid AND o.amount - o.released > o.returned
       AND a.counterparty_key IN (SELECT c.key FROM counterparty AS c JOIN counterparty AS m ON m.province_id = c.province_id AND m.key = $3
         WHERE c.province_id = $1 AND c.organisation_key = m.organisation_key AND (c.key = m.key OR c.person_key = m.person_key OR c.party_key = m.party_key))
     ORDER BY a.due_on, a.key LIMIT 1`,
    [provinceId, key, counterpartyKey, but],
  );
  return row ?? null;
}
