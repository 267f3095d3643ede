import { nodeId } from '@app/kernel';
import { type BookCheck, BookChecks, BookFaultKind } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { PAYABLE, REWARDS } from './rewards.sql';

/** SQL: `$1` province, `$2` books, `$3` first day, `$4` at most so many. */
const OF_BOOKS = `FROM ${REWARDS} WHERE o.province_id = $1 AND o.books_key = $2 AND t.taken_on IS NOT NULL`;

/** It is with whoever was paid, and is not claimed as it should be. */
const UNCLAIMED = `
  SELECT o.key, o.scope_id AS "scopeId", o.content AS subject, coalesce(r.revoked_on, o.day) AS day, (o.paid - o.returned - c.recovered)::bigint AS amount
  ${OF_BOOKS} AND NOT (${PAYABLE}) AND greatest(o.paid - o.returned - c.recovered, 0) <> c.open AND $3::date IS NOT NULL ORDER BY 4, 1 LIMIT $4`;

/** The recognition stands, and what was paid has come back by a claim, or is still claimed. */
const OWED_BACK = `
  SELECT o.key, o.scope_id AS "scopeId", o.content AS subject, o.day, (c.recovered + c.open)::bigint AS amount
  ${OF_BOOKS} AND ${PAYABLE} AND (c.recovered > 0 OR c.open > 0 OR o.ended_on IS NOT NULL) AND $3::date IS NOT NULL ORDER BY 4, 1 LIMIT $4`;

/** Neither as it was due, nor with a reason; or not as it was taken over. The database refuses both. */
const DIFFERS = `
  SELECT o.key, o.scope_id AS "scopeId", o.content AS subject, o.day, (o.amount - coalesce(d.amount, 0))::bigint AS amount
  ${OF_BOOKS} AND (o.amount <> t.amount OR t.due IS DISTINCT FROM d.amount OR t.amount IS DISTINCT FROM d.amount AND t.reason IS NULL)
    AND $3::date IS NOT NULL ORDER BY 4, 1 LIMIT $4`;

/** Spent as a reward, and no decision says for whom: neither a taken over reward nor a document stands behind it. What was taken back is none. */
const WITHOUT_DECISION = `
  SELECT v.key, v.scope_id AS "scopeId", v.book || ' ' || v.number || '/' || v.year AS subject, v.day, sum(e.amount)::bigint AS amount
  FROM voucher AS v JOIN ledger_entry AS e ON e.province_id = v.province_id AND e.voucher_key = v.key
  WHERE v.province_id = $1 AND v.books_key = $2 AND v.day >= $3 AND e.account_key IN (SELECT a.key FROM ledger_account AS a WHERE a.code = 'expenditure.reward')
    AND e.open_item_key IS NULL AND v.directive_key IS NULL AND v.reverses_key IS NULL AND v.kind <> 'opening'
    AND NOT EXISTS (SELECT 1 FROM voucher AS b WHERE b.province_id = v.province_id AND b.reverses_key = v.key)
  GROUP BY v.province_id, v.key ORDER BY v.day, v.key LIMIT $4`;

const check = (
  value: string,
  { sql, type, hinders }: { sql: string; type: 'OpenItem' | 'Voucher'; hinders: boolean },
  vi: string,
  en: string,
): BookCheck => ({
  kind: BookFaultKind.declare(value),
  hinders,
  named: { vi, en },
  async find(query, { provinceId, key: booksKey }, { from }, most) {
    const rows = await query<{ key: string; scopeId: number; subject: string; day: string; amount: number }>(
      `-- all shards: rewards of one set of books, wherever their recognitions are
       ${sql}`,
      [provinceId, booksKey, from, most],
    );
    return rows.map(({ key, scopeId, ...row }) => ({ ...row, thingId: nodeId(type, key, { provinceId, scopeId }) }));
  },
});

const CHECKS = [
  check(
    'reward_unclaimed',
    { sql: UNCLAIMED, type: 'OpenItem', hinders: false },
    'tiền thưởng đã chi cho công nhận bị thu hồi, chưa đòi lại đúng số',
    'a reward was paid, its recognition does not stand, and it is not claimed as it should be',
  ),
  check(
    'reward_owed_back',
    { sql: OWED_BACK, type: 'OpenItem', hinders: false },
    'tiền thưởng đã thu hồi trong khi công nhận còn hiệu lực',
    'a reward came back or is claimed although its recognition stands',
  ),
  check(
    'reward_differs',
    { sql: DIFFERS, type: 'OpenItem', hinders: true },
    'tiền thưởng khác mức phải chi mà không có lý do',
    'a reward differs from what is due without a reason',
  ),
  check(
    'reward_without_decision',
    { sql: WITHOUT_DECISION, type: 'Voucher', hinders: false },
    'chi khen thưởng không có quyết định',
    'money spent on rewards without a decision',
  ),
];

/** What books have to show of rewards. */
@Injectable()
export class RewardChecks {
  constructor(checks: BookChecks) {
    checks.register(...CHECKS);
  }
}
