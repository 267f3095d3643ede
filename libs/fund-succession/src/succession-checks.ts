import { Clock, type FactKey, nodeId } from '@app/kernel';
import { AccountKind, type BookCheck, BookChecks, BookFaultKind } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { HOLD_SOMETHING, MONEY, NAMED, NOT_HANDED_OVER } from './waiting-books';

/** SQL: books `b` of offices that had ended by the day, which hold something and were not handed over; `x.amount` in đồng, `n` as the office was last. */
export const ENDED_WITH_MONEY = (today: string): string => `account_books AS b ${NAMED}
  CROSS JOIN LATERAL (SELECT ${MONEY} AS amount) AS x
  WHERE n.valid_to < ${today}::date AND ${NOT_HANDED_OVER} AND ${HOLD_SOMETHING}`;

const OFFICE_ENDED = BookFaultKind.declare('office_ended');

/** Books of an office that ended, and which still hold something. */
const ended = (clock: Clock): BookCheck => ({
  kind: OFFICE_ENDED,
  hinders: false,
  named: {
    vi: 'đơn vị đã kết thúc mà sổ chưa bàn giao',
    en: 'the office has ended and its books were not handed over',
  },
  async find(query, { provinceId, scopeId, key }, _, most) {
    const rows = await query<{ subject: string; day: string; amount: number }>(
      `SELECT n.name AS subject, n.valid_to AS day, x.amount FROM ${ENDED_WITH_MONEY('$3')} AND b.province_id = $1 AND b.key = $2 LIMIT $4`,
      [provinceId, key, clock.today(), most],
    );
    return rows.map((row) => ({ thingId: nodeId('AccountBooks', key, { provinceId, scopeId }), ...row }));
  },
});

/** SQL: what a voucher hands over or takes over, claims and payables too; its key and province as SQL. */
const passed = (voucher: string, province: string): string =>
  `(SELECT coalesce(sum(e.amount), 0)::bigint FROM ledger_entry AS e JOIN ledger_account AS a ON a.key = e.account_key
    WHERE e.province_id = ${province} AND e.voucher_key = ${voucher} AND a.kind = '${AccountKind.Handover}')`;

/** Two books say the same of one handover: what left the ones came into the others. */
const UNEQUAL: BookCheck = {
  kind: BookFaultKind.declare('handover_unequal'),
  hinders: true,
  named: { vi: 'bàn giao hai sổ không bằng nhau', en: 'a handover differs between the two books' },
  async find(query, { provinceId, key }, { from, through }, most) {
    const rows = await query<FactKey & { subject: string; day: string; amount: number }>(
      `-- all shards: the books that were handed over may lie in another province
       SELECT x.province_id AS "provinceId", x.scope_id AS "scopeId", x.key, x.name AS subject, x.day, x.amount FROM (
         SELECT h.province_id, h.scope_id, h.key, h.day, n.name, ${passed('h.opening_voucher_key', 'h.to_province_id')} + ${passed('h.closing_voucher_key', 'h.province_id')} AS amount
         FROM fund_handover AS h
         CROSS JOIN LATERAL (SELECT p.name FROM organisation_period AS p WHERE p.organisation_key = h.organisation_key ORDER BY p.valid_from DESC LIMIT 1) AS n
         WHERE h.to_province_id = $1 AND h.to_books_key = $2 AND h.state = 'confirmed' AND h.day BETWEEN $3 AND $4
           AND EXISTS (SELECT 1 FROM voucher AS v WHERE v.province_id = h.province_id AND v.key = h.closing_voucher_key)) AS x
       WHERE x.amount <> 0 ORDER BY x.day, x.key LIMIT $5`,
      [provinceId, key, from, through, most],
    );
    return rows.map(({ key: handover, provinceId: province, scopeId, ...row }) => ({
      thingId: nodeId('FundHandover', handover, { provinceId: province, scopeId }),
      ...row,
    }));
  },
};

/** What is asked of books between an office that ended and whoever goes on with its work. */
@Injectable()
export class SuccessionChecks {
  constructor(checks: BookChecks, clock: Clock) {
    checks.register(ended(clock), UNEQUAL);
  }
}
