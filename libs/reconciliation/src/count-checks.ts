import { nodeId } from '@app/kernel';
import { type BookCheck, BookChecks, BookFaultKind } from '@app/ledger';
import { Injectable } from '@nestjs/common';

/** A difference between a box and the books that nobody has explained. */
const UNEXPLAINED: BookCheck = {
  kind: BookFaultKind.declare('count_unexplained'),
  hinders: false,
  named: { vi: 'kiểm kê quỹ chênh lệch chưa giải thích', en: 'a count differs and nobody has said why' },
  async find(query, { provinceId, scopeId, key }, { from, through }, most) {
    const rows = await query<{ key: string; subject: string; day: string; amount: number }>(
      `SELECT c.key, p.name AS subject, c.day, c.counted - c.booked AS amount
       FROM cash_count AS c JOIN money_place AS p ON p.province_id = c.province_id AND p.key = c.place_key
       WHERE c.province_id = $1 AND c.books_key = $2 AND c.day BETWEEN $3 AND $4 AND c.counted <> c.booked
         AND NOT EXISTS (SELECT 1 FROM cash_count_act AS a
           WHERE a.province_id = c.province_id AND a.count_key = c.key AND a.kind IN ('explain', 'withdraw'))
       ORDER BY c.day, c.key LIMIT $5`,
      [provinceId, key, from, through, most],
    );
    return rows.map(({ key: count, ...row }) => ({
      thingId: nodeId('CashCount', count, { provinceId, scopeId }),
      ...row,
    }));
  },
};

/** Lines and vouchers that were said to be the same money, and do not come to the same. */
const UNEQUAL: BookCheck = {
  kind: BookFaultKind.declare('match_unequal'),
  hinders: false,
  named: { vi: 'đối chiếu ngân hàng không bằng nhau', en: 'a match with the bank is unequal' },
  async find(query, { provinceId, organisationKey }, { from, through }, most) {
    const rows = await query<{ subject: string; day: string; amount: number }>(
      `SELECT p.name AS subject, s.day, s.amount FROM (
         SELECT t.province_id, t.place_key, t.key,
           (SELECT max(l.day) FROM bank_match_line AS o JOIN bank_line AS l ON l.province_id = o.province_id AND l.key = o.line_key
            WHERE o.province_id = t.province_id AND o.match_key = t.key) AS day,
           (SELECT coalesce(sum(l.amount), 0) FROM bank_match_line AS o JOIN bank_line AS l ON l.province_id = o.province_id AND l.key = o.line_key
            WHERE o.province_id = t.province_id AND o.match_key = t.key)::bigint
           - (SELECT coalesce(sum(e.amount), 0) FROM bank_match_voucher AS o JOIN ledger_entry AS e
              ON e.province_id = o.province_id AND e.voucher_key = o.voucher_key AND e.place_key = o.place_key
            WHERE o.province_id = t.province_id AND o.match_key = t.key)::bigint AS amount
         FROM bank_match AS t WHERE t.province_id = $1 AND t.organisation_key = $2) AS s
       JOIN money_place AS p ON p.province_id = s.province_id AND p.key = s.place_key
       WHERE s.amount <> 0 AND (s.day IS NULL OR s.day BETWEEN $3 AND $4) ORDER BY s.day, s.key LIMIT $5`,
      [provinceId, organisationKey, from, through, most],
    );
    return rows.map((row) => ({ thingId: null, ...row }));
  },
};

/** What an auditor asks of counts and statements. */
@Injectable()
export class CountChecks {
  constructor(checks: BookChecks) {
    checks.register(UNEXPLAINED, UNEQUAL);
  }
}
