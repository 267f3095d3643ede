import { type IsoDate, type Language, nodeId, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type BookCheck, BookChecks, BookFaultKind } from './book-checks';
import type { HeldBooks } from './books-store';

interface Found {
  voucherKey: string | null;
  subject: string;
  day: IsoDate | null;
  amount: number | null;
}

/** SQL over `voucher AS v`: as it is called on paper. */
const CALLED = `v.book || ' ' || v.number || '/' || v.year`;

const OF_BOOKS = 'v.province_id = $1 AND v.books_key = $2 AND v.day <= $3';

/** The vouchers `v` of some books with their entries `e`, until a day. */
const ENTRIES = `voucher AS v JOIN ledger_entry AS e ON e.province_id = v.province_id AND e.voucher_key = v.key WHERE ${OF_BOOKS}`;

const UNBALANCED = `SELECT v.key AS "voucherKey", ${CALLED} AS subject, v.day, sum(e.amount)::bigint AS amount FROM ${ENTRIES}
  GROUP BY v.province_id, v.key HAVING sum(e.amount) <> 0 ORDER BY v.day, v.key LIMIT $4`;

const MIXED = `SELECT DISTINCT v.key AS "voucherKey", ${CALLED} AS subject, v.day, NULL::bigint AS amount FROM ${ENTRIES}
  GROUP BY v.province_id, v.key, e.holding_key HAVING sum(e.amount) <> 0 ORDER BY v.day, v.key LIMIT $4`;

/** A number that is missing between the first and the last one of a book and year. */
const GAPS = `SELECT NULL::uuid AS "voucherKey", b.book || ' ' || n || '/' || b.year AS subject, NULL::date AS day, NULL::bigint AS amount
  FROM (SELECT v.book, v.year, max(v.number) AS last FROM voucher AS v WHERE v.province_id = $1 AND v.books_key = $2 AND $3::date IS NOT NULL GROUP BY v.book, v.year) AS b
  CROSS JOIN LATERAL generate_series(1, b.last) AS n
  WHERE NOT EXISTS (SELECT FROM voucher AS v WHERE v.province_id = $1 AND v.books_key = $2 AND v.book = b.book AND v.year = b.year AND v.number = n)
  ORDER BY b.year, b.book, n LIMIT $4`;

/** What entries come to at the end of each day on which money of a holding moved in a place. */
const RUNNING = `SELECT e.place_key, e.holding_key, e.day,
    (sum(sum(e.amount)) OVER (PARTITION BY e.place_key, e.holding_key ORDER BY e.day))::bigint AS amount
  FROM ledger_entry AS e WHERE e.province_id = $1 AND e.books_key = $2 AND e.place_key IS NOT NULL AND e.day <= $3 GROUP BY e.place_key, e.holding_key, e.day`;

const BELOW_ZERO = `SELECT NULL::uuid AS "voucherKey", p.name AS subject, r.day, r.amount FROM (${RUNNING}) AS r
  JOIN money_place AS p ON p.province_id = $1 AND p.key = r.place_key WHERE r.amount < 0 ORDER BY r.day, p.name LIMIT $4`;

const MONEY_DIFFERS = `SELECT NULL::uuid AS "voucherKey", p.name AS subject, coalesce(r.day, b.day) AS day,
    (coalesce(b.amount, 0) - coalesce(r.amount, 0))::bigint AS amount
  FROM (${RUNNING}) AS r FULL JOIN (
    SELECT m.* FROM money_place AS o JOIN account_books AS k ON k.province_id = o.province_id AND k.organisation_key = o.organisation_key
    JOIN money_balance AS m ON m.province_id = o.province_id AND m.place_key = o.key WHERE k.province_id = $1 AND k.key = $2 AND m.day <= $3) AS b
    ON b.place_key = r.place_key AND b.holding_key = r.holding_key AND b.day = r.day
  JOIN money_place AS p ON p.province_id = $1 AND p.key = coalesce(r.place_key, b.place_key)
  WHERE b.amount IS DISTINCT FROM r.amount ORDER BY 3, 2 LIMIT $4`;

const HOLDING_DIFFERS = `SELECT NULL::uuid AS "voucherKey", f.name AS subject, coalesce(r.day, b.day) AS day,
    (coalesce(b.amount, 0) - coalesce(r.amount, 0))::bigint AS amount
  FROM (
    SELECT e.holding_key, e.day, (sum(sum(e.amount)) OVER (PARTITION BY e.holding_key ORDER BY e.day))::bigint AS amount
    FROM ledger_entry AS e WHERE e.province_id = $1 AND e.books_key = $2 AND e.place_key IS NOT NULL AND e.day <= $3 GROUP BY e.holding_key, e.day) AS r
  FULL JOIN (
    SELECT d.* FROM account_books AS k JOIN fund AS g ON g.province_id = k.province_id AND g.organisation_key = k.organisation_key
    JOIN holding AS h ON h.province_id = g.province_id AND h.fund_key = g.key
    JOIN holding_balance AS d ON d.province_id = h.province_id AND d.holding_key = h.key WHERE k.province_id = $1 AND k.key = $2 AND d.day <= $3) AS b
    ON b.holding_key = r.holding_key AND b.day = r.day
  JOIN holding AS o ON o.province_id = $1 AND o.key = coalesce(r.holding_key, b.holding_key)
  JOIN fund AS f ON f.province_id = $1 AND f.key = o.fund_key
  -- A day on which money only changed its place stands in the entries and comes to what was there before.
  WHERE coalesce(b.amount, (SELECT x.amount FROM holding_balance AS x WHERE x.province_id = $1 AND x.holding_key = r.holding_key AND x.day < r.day ORDER BY x.day DESC LIMIT 1), 0)
    IS DISTINCT FROM coalesce(r.amount, (SELECT sum(y.amount) FROM ledger_entry AS y
      WHERE y.province_id = $1 AND y.holding_key = b.holding_key AND y.place_key IS NOT NULL AND y.day <= b.day), 0)
  ORDER BY 3, 2 LIMIT $4`;

const ACCOUNT_DIFFERS = `SELECT NULL::uuid AS "voucherKey", a.name_vi AS subject, coalesce(r.day, b.day) AS day,
    (coalesce(b.amount, 0) - coalesce(r.amount, 0))::bigint AS amount
  FROM (
    SELECT x.account_key, x.holding_key, x.day, (sum(x.moved) OVER (PARTITION BY x.account_key, x.holding_key ORDER BY x.day))::bigint AS amount FROM (
      SELECT e.account_key, e.holding_key, e.day, sum(e.amount) AS moved FROM ledger_entry AS e
      WHERE e.province_id = $1 AND e.books_key = $2 AND e.day <= $3 GROUP BY 1, 2, 3) AS x) AS r
  FULL JOIN (SELECT d.* FROM account_balance AS d WHERE d.province_id = $1 AND d.books_key = $2 AND d.day <= $3) AS b
    ON b.account_key = r.account_key AND b.holding_key = r.holding_key AND b.day = r.day
  JOIN ledger_account AS a ON a.key = coalesce(r.account_key, b.account_key)
  WHERE coalesce(b.amount, (SELECT x.amount FROM account_balance AS x WHERE x.province_id = $1 AND x.books_key = $2 AND x.account_key = r.account_key
      AND x.holding_key = r.holding_key AND x.day < r.day ORDER BY x.day DESC LIMIT 1), 0) IS DISTINCT FROM coalesce(r.amount, b.amount)
  ORDER BY 3, 2 LIMIT $4`;

const WITHOUT_FILE = `SELECT v.key AS "voucherKey", ${CALLED} AS subject, v.day, v.amount FROM voucher AS v
  WHERE ${OF_BOOKS} AND v.kind IN ('cash_payment', 'bank_payment', 'opening') AND v.directive_key IS NULL
    AND NOT EXISTS (SELECT FROM voucher_file AS f WHERE f.province_id = v.province_id AND f.voucher_key = v.key)
    AND NOT EXISTS (SELECT FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key)
  ORDER BY v.day, v.key LIMIT $4`;

const UNSIGNED = `SELECT v.key AS "voucherKey", ${CALLED} AS subject, v.day, v.amount FROM voucher AS v
  WHERE ${OF_BOOKS} AND (
    NOT (v.signatures @> '[{"step": "maker"}]' AND v.signatures @> '[{"step": "head"}]')
    OR (SELECT count(DISTINCT s->>'personKey') <> count(*) FROM jsonb_array_elements(v.signatures) AS s))
  ORDER BY v.day, v.key LIMIT $4`;

const found =
  (sql: string) =>
  async (query: Query, { provinceId, scopeId, key }: HeldBooks, through: IsoDate, most: number) => {
    const rows = await query<Found>(sql, [provinceId, key, through, most]);
    return rows.map(({ voucherKey, ...row }) => ({
      ...row,
      thingId: voucherKey === null ? null : nodeId('Voucher', voucherKey, { provinceId, scopeId }),
    }));
  };

const check = (value: string, hinders: boolean, sql: string, vi: string, en: string): BookCheck => ({
  kind: BookFaultKind.declare(value),
  hinders,
  named: { vi, en } satisfies Record<Language, string>,
  find: found(sql),
});

const CHECKS: readonly BookCheck[] = [
  check('unbalanced', true, UNBALANCED, 'Nợ và Có không bằng nhau', 'debit and credit differ'),
  check('mixed_sources', true, MIXED, 'lẫn quỹ, nguồn hoặc mục đích', 'funds, sources or purposes are mixed'),
  check('number_missing', true, GAPS, 'thiếu số chứng từ', 'a number is missing'),
  check('below_zero', true, BELOW_ZERO, 'có ngày âm quỹ', 'money is below zero on a day'),
  check('money_differs', true, MONEY_DIFFERS, 'số dư két, tài khoản khác bút toán', 'money differs from the entries'),
  check('holding_differs', true, HOLDING_DIFFERS, 'số dư quỹ khác bút toán', 'a fund differs from the entries'),
  check(
    'account_differs',
    true,
    ACCOUNT_DIFFERS,
    'số dư tài khoản khác bút toán',
    'an account differs from the entries',
  ),
  check('without_file', false, WITHOUT_FILE, 'chi không có chứng từ kèm theo', 'a payment without a paper'),
  check(
    'unsigned',
    false,
    UNSIGNED,
    'thiếu chữ ký hoặc một người ký nhiều chức danh',
    'a signature is missing or stands twice',
  ),
];

/** What the ledger knows of itself. */
@Injectable()
export class LedgerChecks {
  constructor(checks: BookChecks) {
    checks.register(...CHECKS);
  }
}
