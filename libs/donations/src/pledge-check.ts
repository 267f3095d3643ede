import { type IsoDate, nodeId } from '@app/kernel';
import { type BookCheck, BookChecks, BookFaultKind } from '@app/ledger';
import { Injectable } from '@nestjs/common';

/** SQL: `$1` province, `$2` books, `$3` first day, `$4` at most so many. Promises that count something else than the donations that name them, or whose receipts came to something else. */
const FIND = `
  SELECT p.key, coalesce(o.content, p.what, p.unit) AS subject, p.day, abs(p.given - coalesce(g.given, 0))::bigint AS amount
  FROM pledge AS p LEFT JOIN open_item AS o ON o.province_id = p.province_id AND o.key = p.open_item_key
  LEFT JOIN LATERAL (
    SELECT sum(coalesce(t.hundredths, t.amount)) AS given,
      coalesce(sum(t.amount) FILTER (WHERE EXISTS (SELECT 1 FROM voucher AS v WHERE v.province_id = t.province_id AND v.key = t.receipt_key
        AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key))), 0) AS received
    FROM donation AS t WHERE t.province_id = p.province_id AND t.pledge_key = p.key AND t.withdrawn_on IS NULL) AS g ON true
  WHERE p.province_id = $1 AND p.books_key = $2 AND $3::date IS NOT NULL
    AND (p.given <> coalesce(g.given, 0) OR o.paid - o.returned <> g.received)
  ORDER BY p.day, p.key LIMIT $4`;

const DIFFERS: BookCheck = {
  kind: BookFaultKind.declare('pledge_differs'),
  hinders: false,
  named: {
    vi: 'cam kết tài trợ khác các khoản nhận theo nó',
    en: 'a promise differs from the donations that keep it',
  },
  async find(query, { provinceId, scopeId, key: booksKey }, { from }, most) {
    const rows = await query<{ key: string; subject: string; day: IsoDate; amount: number }>(FIND, [
      provinceId,
      booksKey,
      from,
      most,
    ]);
    return rows.map(({ key, ...row }) => ({ thingId: nodeId('Pledge', key, { provinceId, scopeId }), ...row }));
  },
};

/** What promises have to show. */
@Injectable()
export class PledgeCheck {
  constructor(checks: BookChecks) {
    checks.register(DIFFERS);
  }
}
