import { Transactions, type Actor, type Transaction } from '@app/kernel';
import { provincesOf } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { Figures, FormContents } from '@app/forms';
import { mayEdit } from './obligation.rules';
import { fillFigures } from './report-figures';
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
      const query = tx.query.bind(tx);
      const of = { ...report, provinceIds: await provincesOf(query, report.organisationKey) };
      const figures = await this.figures.known(query, of, content, LARGEST_FIGURE);
      const { before, ...changed } = await replace(tx, report, figures);
      const after = { number: report.number, figures: Object.fromEntries(figures) };
      tx.happened(ReportRefilled, { ...ofReport(report), before: { figures: before ?? {} }, after });
      return changed;
    });
    return reportOf(row);
  }
}

const VERSION = 'province_id = $1 AND year = $2 AND report_key = $3 AND number = $4';

async function replace(
  tx: Transaction,
  report: HeldReport,
  figures: Map<number, number>,
): Promise<ReportRow & Changes> {
  const { provinceId, year, key, number } = report;
  const known = [provinceId, year, key, number, [...figures.keys()]];
  const [{ before }] = (await tx.query<Changes>(
    `SELECT json_object_agg(cell_key, value) AS before FROM report_value WHERE ${VERSION} AND (prefilled OR cell_key = ANY($5))`,
    known,
  )) as [Changes];
  await tx.query(`DELETE FROM report_value WHERE ${VERSION} AND prefilled AND cell_key <> ALL($5)`, known);
  await fillFigures(tx, { ...report, reportKey: key }, figures);
  const [row] = await tx.query<ReportRow>(
    `UPDATE report SET updated_at = $3, version = version + 1 WHERE province_id = $1 AND key = $2 RETURNING ${reportColumns('report')}`,
    [provinceId, key, tx.now],
  );
  return { ...row!, before };
}
