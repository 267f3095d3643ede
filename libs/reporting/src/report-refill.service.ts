import { Transactions, type Actor, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Figures, FormContents } from '@app/forms';
import { mayEdit } from './obligation.rules';
import type { Report } from './report.entity';
import { LARGEST_FIGURE } from '@app/form-rules';
import { hold, reportColumns, reportOf, type HeldReport, type ReportCall, type ReportRow } from './report-row';
import { ofReport, ReportRefilled } from './reporting.events';

interface Changes {
  before: Record<string, number | null> | null;
}

/** Takes the activities' figures again: over what was typed where they know better, and away where they no longer know. */
@Injectable()
export class ReportRefill {
  constructor(
    private readonly transactions: Transactions,
    private readonly forms: FormContents,
    private readonly figures: Figures,
  ) {}

  async refill(actor: Actor, call: ReportCall): Promise<Report> {
    const row = await this.transactions.run(actor, async (tx) => {
      const { report } = await hold(tx, call, 'refill', mayEdit);
      const content = await this.forms.get(report.formVersionKey, tx.manager);
      const figures = await this.figures.known((sql, params) => tx.query(sql, params), report, content, LARGEST_FIGURE);
      const { before, ...changed } = await replace(tx, report, figures);
      const after = { number: report.number, figures: Object.fromEntries(figures) };
      tx.happened(ReportRefilled, { ...ofReport(report), before: { figures: before ?? {} }, after });
      return changed;
    });
    return reportOf(row);
  }
}

async function replace(
  tx: Transaction,
  report: HeldReport,
  figures: Map<number, number>,
): Promise<ReportRow & Changes> {
  const version = `scope_id = $1 AND year = $2 AND report_key = $3 AND number = $4`;
  const [row] = await tx.query<ReportRow & Changes>(
    `WITH known AS (
       SELECT cell_key, value FROM report_value WHERE ${version} AND (prefilled OR cell_key = ANY($5))
     ), outdated AS (
       DELETE FROM report_value WHERE ${version} AND prefilled AND cell_key <> ALL($5)
     ), filled AS (
       INSERT INTO report_value (scope_id, year, report_key, number, cell_key, state, value, prefilled)
       SELECT $1, $2, $3, $4, cell_key, 'number', value, true FROM unnest($5::int[], $6::bigint[]) AS f(cell_key, value)
       ON CONFLICT (scope_id, year, report_key, number, cell_key)
       DO UPDATE SET state = 'number', value = excluded.value, prefilled = true
     ), changed AS (
       UPDATE report SET updated_at = $7, version = version + 1 WHERE scope_id = $1 AND key = $3 RETURNING *
     )
     SELECT ${reportColumns('changed')}, (SELECT json_object_agg(cell_key, value) FROM known) AS before FROM changed`,
    [report.scopeId, report.year, report.key, report.number, [...figures.keys()], [...figures.values()], tx.now],
  );
  return row!;
}
