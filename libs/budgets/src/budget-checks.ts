import { nodeId } from '@app/kernel';
import { accountedKinds, type BookCheck, BookChecks, BookFaultKind } from '@app/ledger';
import { Injectable } from '@nestjs/common';

/** SQL: `$1` province, `$2` books, `$3` first day, `$4` at most so many, `$5` kinds that are accounted for. What is kept of a line against entries, open items and approvals. */
const DIFFERS = `
  SELECT b.key, b.scope_id AS "scopeId", l.name AS subject, k.day,
    (coalesce(k.planned, 0) - l.planned + coalesce(k.committed, 0) - coalesce(o.open, 0) + coalesce(k.spent, 0) - coalesce(e.spent, 0))::bigint AS amount
  FROM budget AS b JOIN budget_line AS l ON l.province_id = b.province_id AND l.budget_key = b.key
  LEFT JOIN LATERAL (SELECT k.day, k.planned, k.committed, k.spent FROM budget_line_balance AS k
    WHERE k.province_id = l.province_id AND k.budget_line_key = l.key ORDER BY k.day DESC LIMIT 1) AS k ON true
  LEFT JOIN LATERAL (SELECT sum(o.amount - CASE WHEN o.kind = ANY($5::text[]) THEN o.returned ELSE o.paid END - o.released) AS open FROM open_item AS o
    WHERE o.province_id = l.province_id AND o.budget_line_key = l.key) AS o ON true
  LEFT JOIN LATERAL (SELECT sum(e.amount) AS spent FROM ledger_entry AS e
    WHERE e.province_id = l.province_id AND e.budget_line_key = l.key) AS e ON true
  WHERE b.province_id = $1 AND b.books_key = $2 AND b.year >= extract(year FROM $3::date)
    AND (coalesce(k.planned, 0) <> l.planned OR coalesce(k.committed, 0) <> coalesce(o.open, 0) OR coalesce(k.spent, 0) <> coalesce(e.spent, 0))
  ORDER BY b.year, l.position LIMIT $4`;

const CHECK: BookCheck = {
  kind: BookFaultKind.declare('budget_differs'),
  hinders: true,
  named: { vi: 'dự toán khác bút toán hoặc cam kết', en: 'a budget differs from entries or commitments' },
  async find(query, { provinceId, key: booksKey }, { from }, most) {
    const rows = await query<{ key: string; scopeId: number; subject: string; day: string | null; amount: number }>(
      DIFFERS,
      [provinceId, booksKey, from, most, accountedKinds()],
    );
    return rows.map(({ key, scopeId, ...row }) => ({
      ...row,
      thingId: nodeId('Budget', key, { provinceId, scopeId }),
    }));
  },
};

/** What books have to show of budgets. */
@Injectable()
export class BudgetChecks {
  constructor(checks: BookChecks) {
    checks.register(CHECK);
  }
}
