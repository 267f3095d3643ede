import { type IsoDate, type Query, viewOf } from '@app/kernel';
import { AccountKind } from '@app/ledger';
import { COMES_BACK } from './handover-things';
import { predecessors } from './heirs';
import { WaitingBooks } from './handover.view';

/** Told at once. */
export const MOST_WAITING = 100;

/** Books of offices that ended, whose work is gone on with at these offices: those that hold something, were not handed over, and lie within reach. */
export async function waitingBooks(query: Query, offices: readonly number[], today: IsoDate): Promise<WaitingBooks[]> {
  const rows = await query<WaitingBooks>(
    `-- all shards: books of offices that ended, wherever they stand
     SELECT b.province_id AS "provinceId", b.scope_id AS "scopeId", b.key, b.organisation_key AS "organisationKey", e.heir AS "receiverKey", n.name, n.valid_to AS "lastDay",
       ${MONEY} AS money, (SELECT h.key FROM fund_handover AS h
         WHERE h.province_id = b.province_id AND h.books_key = b.key AND h.state IN ('prepared', 'agreed') LIMIT 1) AS "handoverKey"
     FROM ${predecessors('$1::int[]', '$2::date')} AS e JOIN account_books AS b ON b.organisation_key = e.key ${NAMED}
     WHERE ${NOT_HANDED_OVER} AND ${HOLD_SOMETHING} ORDER BY n.valid_to, b.key LIMIT ${MOST_WAITING}`,
    [offices, today],
  );
  return rows.map((row) => viewOf(WaitingBooks, row));
}

/** SQL after `account_books AS b`: its organisation `n` as it was last. */
export const NAMED = `CROSS JOIN LATERAL (SELECT p.name, p.valid_to FROM organisation_period AS p WHERE p.organisation_key = b.organisation_key
  ORDER BY p.valid_from DESC LIMIT 1) AS n`;

/** SQL over `account_books AS b`. */
export const NOT_HANDED_OVER = `NOT EXISTS (SELECT 1 FROM period_act AS a WHERE a.province_id = b.province_id AND a.books_key = b.key AND a.kind = 'hand_over')`;

/** SQL over `account_books AS b`: money in all places as it was posted last, in đồng. */
export const MONEY = `(SELECT coalesce(sum(l.amount), 0)::bigint FROM money_place AS p
  CROSS JOIN LATERAL (SELECT DISTINCT ON (m.holding_key) m.amount FROM money_balance AS m WHERE m.province_id = p.province_id AND m.place_key = p.key
    ORDER BY m.holding_key, m.day DESC) AS l
  WHERE p.province_id = b.province_id AND p.organisation_key = b.organisation_key)`;

const OF_OTHERS = [AccountKind.Advance, AccountKind.Claim, AccountKind.Payable].map((kind) => `'${kind}'`).join(', ');

/** SQL over `account_books AS b`: money, open items, what comes back of them, advances, claims and payables that come to something, goods, promises, or campaigns. */
export const HOLD_SOMETHING = `(${MONEY} <> 0
  OR EXISTS (SELECT 1 FROM open_item AS o WHERE o.province_id = b.province_id AND o.books_key = b.key AND o.ended_on IS NULL AND o.amount > o.paid)
  OR EXISTS (SELECT 1 FROM open_item AS o WHERE o.province_id = b.province_id AND o.books_key = b.key AND ${COMES_BACK})
  OR EXISTS (SELECT 1 FROM ledger_entry AS e WHERE e.province_id = b.province_id AND e.books_key = b.key
      AND e.account_key IN (SELECT a.key FROM ledger_account AS a WHERE a.kind IN (${OF_OTHERS}))
    GROUP BY e.account_key, e.holding_key, e.open_item_key HAVING sum(e.amount) <> 0)
  OR EXISTS (SELECT 1 FROM stock_item AS i CROSS JOIN LATERAL (SELECT l.hundredths FROM stock_balance AS l
      WHERE l.province_id = i.province_id AND l.item_key = i.key ORDER BY l.day DESC LIMIT 1) AS x
    WHERE i.province_id = b.province_id AND i.organisation_key = b.organisation_key AND x.hundredths > 0)
  OR EXISTS (SELECT 1 FROM pledge AS p WHERE p.province_id = b.province_id AND p.books_key = b.key AND p.kind <> 'money' AND p.given < p.hundredths AND p.given_up_on IS NULL)
  OR EXISTS (SELECT 1 FROM advance AS a WHERE a.province_id = b.province_id AND a.books_key = b.key AND a.item_key IS NULL AND a.declined_on IS NULL)
  OR EXISTS (SELECT 1 FROM campaign AS c WHERE c.province_id = b.province_id AND c.books_key = b.key AND c.state NOT IN ('finished', 'stopped')))`;
