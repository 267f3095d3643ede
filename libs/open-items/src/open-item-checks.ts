import { nodeId } from '@app/kernel';
import { type BookCheck, BookChecks, BookFaultKind } from '@app/ledger';
import { Injectable } from '@nestjs/common';

/** SQL: `$1` province, `$2` books, `$3` first day, `$4` at most so many. What entries paid and brought back of items that are open, or moved since. */
const DIFFERS = `
  SELECT o.key, o.content AS subject, o.day, (abs(o.paid - o.returned - o.brought) - coalesce(m.net, 0))::bigint AS amount
  FROM open_item AS o LEFT JOIN LATERAL (
    SELECT abs(sum(e.amount)) AS net FROM ledger_entry AS e WHERE e.province_id = o.province_id AND e.open_item_key = o.key) AS m ON true
  WHERE o.province_id = $1 AND o.books_key = $2 AND abs(o.paid - o.returned - o.brought) <> coalesce(m.net, 0)
    AND (o.day >= $3 OR o.paid + o.released < o.amount
      OR EXISTS (SELECT 1 FROM ledger_entry AS e WHERE e.province_id = o.province_id AND e.open_item_key = o.key AND e.day >= $3))
  ORDER BY o.day, o.key LIMIT $4`;

/** SQL: what is set aside at the end of the last day that is kept, against what open items still set aside. */
const SET_ASIDE = `
  SELECT NULL::uuid AS key, f.name AS subject, k.day, (coalesce(k.pending, 0) - coalesce(s.open, 0))::bigint AS amount
  FROM account_books AS b JOIN fund AS f ON f.province_id = b.province_id AND f.organisation_key = b.organisation_key
  JOIN holding AS h ON h.province_id = f.province_id AND h.fund_key = f.key
  LEFT JOIN LATERAL (SELECT l.day, l.pending FROM holding_balance AS l WHERE l.province_id = h.province_id AND l.holding_key = h.key
    ORDER BY l.day DESC LIMIT 1) AS k ON true
  LEFT JOIN LATERAL (SELECT sum(o.amount - o.paid - o.released) AS open FROM open_item AS o
    WHERE o.province_id = h.province_id AND o.holding_key = h.key) AS s ON true
  WHERE b.province_id = $1 AND b.key = $2 AND $3::date IS NOT NULL AND coalesce(k.pending, 0) <> coalesce(s.open, 0)
  ORDER BY k.day, h.key LIMIT $4`;

const check = (value: string, sql: string, vi: string, en: string): BookCheck => ({
  kind: BookFaultKind.declare(value),
  hinders: true,
  named: { vi, en },
  async find(query, { provinceId, scopeId, key: booksKey }, { from }, most) {
    const rows = await query<{ key: string | null; subject: string; day: string | null; amount: number }>(sql, [
      provinceId,
      booksKey,
      from,
      most,
    ]);
    return rows.map(({ key, ...row }) => ({
      ...row,
      thingId: key === null ? null : nodeId('OpenItem', key, { provinceId, scopeId }),
    }));
  },
});

const CHECKS = [
  check(
    'open_item_differs',
    DIFFERS,
    'khoản phải thanh toán khác bút toán',
    'an open item differs from the entries that pay it',
  ),
  check(
    'set_aside_differs',
    SET_ASIDE,
    'tiền đã giữ khác các khoản còn phải thanh toán',
    'money set aside differs from what is open',
  ),
];

/** What books have to show of open items. */
@Injectable()
export class OpenItemChecks {
  constructor(checks: BookChecks) {
    checks.register(...CHECKS);
  }
}
