import { type Language, nodeId, type Query } from '@app/kernel';
import { type BookCheck, BookChecks, BookFaultKind, type Days, type HeldBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';

interface Found {
  voucherKey: string | null;
  subject: string;
  day: string | null;
  amount: number | null;
}

/** SQL over `voucher AS v`: as it is called on paper. */
const CALLED = `v.book || ' ' || v.number || '/' || v.year`;

/** SQL: `$1` province, `$2` books, `$3` first day, `$4` last day, `$5` at most so many. */
const OF_BOOKS = 'v.province_id = $1 AND v.books_key = $2 AND v.day BETWEEN $3 AND $4';

/** The vouchers `v` of some books with their entries `e`, of these days. */
const ENTRIES = `voucher AS v JOIN ledger_entry AS e ON e.province_id = v.province_id AND e.voucher_key = v.key WHERE ${OF_BOOKS}`;

const UNBALANCED = `SELECT v.key AS "voucherKey", ${CALLED} AS subject, v.day, sum(e.amount)::bigint AS amount FROM ${ENTRIES}
  GROUP BY v.province_id, v.key HAVING sum(e.amount) <> 0 ORDER BY v.day, v.key LIMIT $5`;

const MIXED = `SELECT DISTINCT v.key AS "voucherKey", ${CALLED} AS subject, v.day, NULL::bigint AS amount FROM ${ENTRIES}
  GROUP BY v.province_id, v.key, e.holding_key HAVING sum(e.amount) <> 0 ORDER BY v.day, v.key LIMIT $5`;

/** A number that is missing before the last one of a book and year; of years with a day that is looked at. */
const GAPS = `SELECT NULL::uuid AS "voucherKey", b.book || ' ' || n || '/' || b.year AS subject, NULL::date AS day, NULL::bigint AS amount
  FROM (
    SELECT v.book, v.year, max(v.number) AS last FROM voucher AS v
    WHERE v.province_id = $1 AND v.books_key = $2 AND v.year BETWEEN extract(year FROM $3::date) AND extract(year FROM $4::date)
    GROUP BY v.book, v.year HAVING count(*) < max(v.number)) AS b
  CROSS JOIN LATERAL generate_series(1, b.last) AS n
  WHERE NOT EXISTS (SELECT 1 FROM voucher AS v WHERE v.province_id = $1 AND v.books_key = $2 AND v.book = b.book AND v.year = b.year AND v.number = n)
  ORDER BY b.year, b.book, n LIMIT $5`;

/** A table of balances by the day, and how its rows of some books are found. */
interface Kept {
  table: string;
  keys: readonly string[];
  /** SQL: balances `b` of the books. */
  rows: string;
  /** Of entries that are money alone. */
  isMoney: boolean;
  /** SQL over what was told as `t`: what is named, and the join that finds it. */
  named: string;
  join: string;
}

const listed = (alias: string, keys: readonly string[]): string => keys.map((key) => `${alias}.${key}`).join(', ');
const same = (one: string, other: string, keys: readonly string[]): string =>
  keys.map((key) => `${one}.${key} = ${other}.${key}`).join(' AND ');

/** SQL: what entries come to at the end of each day that has an entry or a balance, from what was kept before the first one. */
const told = ({ table, keys, rows, isMoney }: Kept): string => `
  moved AS (
    SELECT ${listed('e', keys)}, e.day, sum(e.amount) AS amount FROM ${ENTRIES}${isMoney ? ' AND e.place_key IS NOT NULL' : ''}
    GROUP BY ${listed('e', keys)}, e.day),
  days AS (SELECT ${keys.join(', ')}, day FROM moved UNION SELECT ${listed('b', keys)}, b.day FROM ${rows} AND b.day BETWEEN $3 AND $4),
  told AS (
    SELECT ${listed('d', keys)}, d.day,
      (coalesce(o.amount, 0) + sum(coalesce(m.amount, 0)) OVER (PARTITION BY ${listed('d', keys)} ORDER BY d.day))::bigint AS amount
    FROM days AS d LEFT JOIN moved AS m ON ${same('m', 'd', keys)} AND m.day = d.day
    LEFT JOIN LATERAL (SELECT b.amount FROM ${table} AS b WHERE b.province_id = $1 AND ${same('b', 'd', keys)} AND b.day < $3
      ORDER BY b.day DESC LIMIT 1) AS o ON true)`;

const differs = (kept: Kept): string => `WITH ${told(kept)}
  SELECT NULL::uuid AS "voucherKey", ${kept.named} AS subject, t.day, (coalesce(k.amount, 0) - t.amount)::bigint AS amount FROM told AS t
  LEFT JOIN LATERAL (SELECT b.amount FROM ${kept.table} AS b WHERE b.province_id = $1 AND ${same('b', 't', kept.keys)} AND b.day <= t.day
    ORDER BY b.day DESC LIMIT 1) AS k ON true
  JOIN ${kept.join} WHERE coalesce(k.amount, 0) <> t.amount ORDER BY t.day, subject LIMIT $5`;

const OF_ORGANISATION = `account_books AS w JOIN money_place AS p ON p.province_id = w.province_id AND p.organisation_key = w.organisation_key`;
const MONEY: Kept = {
  table: 'money_balance',
  keys: ['place_key', 'holding_key'],
  rows: `${OF_ORGANISATION} JOIN money_balance AS b ON b.province_id = p.province_id AND b.place_key = p.key WHERE w.province_id = $1 AND w.key = $2`,
  isMoney: true,
  named: 'n.name',
  join: 'money_place AS n ON n.province_id = $1 AND n.key = t.place_key',
};
const HOLDINGS: Kept = {
  table: 'holding_balance',
  keys: ['holding_key'],
  rows: `account_books AS w JOIN fund AS f ON f.province_id = w.province_id AND f.organisation_key = w.organisation_key
    JOIN holding AS h ON h.province_id = f.province_id AND h.fund_key = f.key
    JOIN holding_balance AS b ON b.province_id = h.province_id AND b.holding_key = h.key WHERE w.province_id = $1 AND w.key = $2`,
  isMoney: true,
  named: 'n.name',
  join: `holding AS g ON g.province_id = $1 AND g.key = t.holding_key JOIN fund AS n ON n.province_id = $1 AND n.key = g.fund_key`,
};
const ACCOUNTS: Kept = {
  table: 'account_balance',
  keys: ['books_key', 'account_key', 'holding_key'],
  rows: 'account_balance AS b WHERE b.province_id = $1 AND b.books_key = $2',
  isMoney: false,
  named: 'n.name_vi',
  join: 'ledger_account AS n ON n.key = t.account_key',
};

const BELOW_ZERO = `WITH ${told(MONEY)}
  SELECT NULL::uuid AS "voucherKey", ${MONEY.named} AS subject, t.day, t.amount FROM told AS t JOIN ${MONEY.join}
  WHERE t.amount < 0 ORDER BY t.day, subject LIMIT $5`;

const WITHOUT_FILE = `SELECT v.key AS "voucherKey", ${CALLED} AS subject, v.day, v.amount FROM voucher AS v
  WHERE ${OF_BOOKS} AND v.kind IN ('cash_payment', 'bank_payment', 'opening') AND v.directive_key IS NULL
    AND NOT EXISTS (SELECT 1 FROM voucher_file AS f WHERE f.province_id = v.province_id AND f.voucher_key = v.key)
    AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key)
  ORDER BY v.day, v.key LIMIT $5`;

const UNSIGNED = `SELECT v.key AS "voucherKey", ${CALLED} AS subject, v.day, v.amount FROM voucher AS v
  WHERE ${OF_BOOKS} AND (
    NOT (v.signatures @> '[{"step": "maker"}]' AND v.signatures @> '[{"step": "head"}]')
    OR (SELECT count(DISTINCT s->>'personKey') <> count(*) FROM jsonb_array_elements(v.signatures) AS s))
  ORDER BY v.day, v.key LIMIT $5`;

const found =
  (sql: string) =>
  async (query: Query, { provinceId, scopeId, key }: HeldBooks, { from, through }: Days, most: number) => {
    const rows = await query<Found>(sql, [provinceId, key, from, through, most]);
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
  check('money_differs', true, differs(MONEY), 'số dư két, tài khoản khác bút toán', 'money differs from the entries'),
  check('holding_differs', true, differs(HOLDINGS), 'số dư quỹ khác bút toán', 'a fund differs from the entries'),
  check(
    'account_differs',
    true,
    differs(ACCOUNTS),
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
