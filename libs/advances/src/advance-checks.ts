import { Clock, type IsoDate, nodeId } from '@app/kernel';
import { type BookCheck, BookChecks, BookFaultKind } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { ADVANCED } from './advances.kinds';

interface Row {
  key: string;
  subject: string;
  day: IsoDate;
  amount: number;
}

/** SQL: `$1` province, `$2` books, `$3` today, `$4` at most so many. Handed out, and not settled by their day. */
const OVERDUE = `
  SELECT a.key, a.content AS subject, a.due_on AS day, (o.paid - o.returned)::bigint AS amount
  FROM advance AS a JOIN open_item AS o ON o.province_id = a.province_id AND o.key = a.item_key
  WHERE a.province_id = $1 AND a.books_key = $2 AND o.paid > o.returned AND a.due_on < $3::date ORDER BY a.due_on, a.key LIMIT $4`;

/** SQL: `$1` province, `$2` books, `$3` to `$4` days, `$5` at most so many, `$6` kind. Entries on the account of advances that name none; of what was taken back as it was. */
const UNNAMED = `
  SELECT v.key, v.book || ' ' || v.number || '/' || v.year AS subject, v.day, sum(e.amount)::bigint AS amount
  FROM ledger_account AS c JOIN ledger_entry AS e ON e.province_id = $1 AND e.books_key = $2 AND e.account_key = c.key AND e.day BETWEEN $3 AND $4
  JOIN voucher AS v ON v.province_id = e.province_id AND v.key = e.voucher_key AND v.reverses_key IS NULL
  LEFT JOIN open_item AS o ON o.province_id = e.province_id AND o.key = e.open_item_key
  WHERE c.kind = 'advance' AND o.kind IS DISTINCT FROM $6
    AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key)
  GROUP BY v.province_id, v.key ORDER BY v.day, v.key LIMIT $5`;

/** What an auditor asks of advances. */
@Injectable()
export class AdvanceChecks {
  constructor(checks: BookChecks, clock: Clock) {
    checks.register(overdueCheck(clock), UNNAMED_CHECK);
  }
}

// Declared where the library is loaded: the schema is built before anything is made.
const OVERDUE_KIND = BookFaultKind.declare('advance_overdue');

const overdueCheck = (clock: Clock): BookCheck => ({
  kind: OVERDUE_KIND,
  hinders: false,
  named: { vi: 'tạm ứng quá hạn chưa thanh toán', en: 'an advance is overdue and not settled' },
  async find(query, { provinceId, scopeId, key: booksKey }, _days, most) {
    const rows = await query<Row>(OVERDUE, [provinceId, booksKey, clock.today(), most]);
    return rows.map(({ key, ...row }) => ({ thingId: nodeId('Advance', key, { provinceId, scopeId }), ...row }));
  },
});

const UNNAMED_CHECK: BookCheck = {
  kind: BookFaultKind.declare('advance_unnamed'),
  hinders: false,
  named: { vi: 'bút toán tạm ứng không rõ của ai', en: 'an entry of advances that names none' },
  async find(query, { provinceId, scopeId, key: booksKey }, { from, through }, most) {
    const rows = await query<Row>(UNNAMED, [provinceId, booksKey, from, through, most, ADVANCED]);
    return rows.map(({ key, ...row }) => ({ thingId: nodeId('Voucher', key, { provinceId, scopeId }), ...row }));
  },
};
