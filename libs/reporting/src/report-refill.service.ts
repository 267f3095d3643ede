import { type Actor, type FactKey, type FieldError, type Query, Transactions, type Transaction } from '@app/kernel';
import { provincesOf } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { Figures, type FormContent, FormContents } from '@app/forms';
import { mayEdit } from './obligation.rules';
import { fillFigures } from './report-figures';
import type { Report } from './report.entity';
import type { RefillFigureInput } from './report.inputs';
import { LARGEST_FIGURE } from '@app/form-rules';
import { foresee, hold, reportColumns, reportOf, type HeldReport, type ReportCall, type ReportRow } from './report-row';
import { figureState, type RefillChange, refillChanges, type WrittenFigure } from './report.rules';
import { RefillDifference } from './report.view';
import { ReportError } from './reporting.errors';
import { ofReport, ReportRefilled } from './reporting.events';

export interface RefillCall extends ReportCall {
  figures?: RefillFigureInput[] | null;
}

/** Takes the activities' figures again, as far as the unit wants them: over what was typed, and away where they no longer know. */
@Injectable()
export class ReportRefill {
  constructor(
    private readonly transactions: Transactions,
    private readonly forms: FormContents,
    private readonly figures: Figures,
  ) {}

  /** What would change now. Throws what `refill` would throw. */
  async preview(actor: Actor, reportKey: FactKey): Promise<RefillDifference[]> {
    const query = this.transactions.reading(actor);
    const report = await foresee(query, { actor, reportKey }, 'refill', mayEdit);
    const changes = await this.changes(query, report, await this.forms.get(report.formVersionKey));
    return changes.map((change) => {
      const { before = null, after = null } = change;
      const states = { beforeState: figureState(change.before), afterState: figureState(change.after) };
      return Object.assign(new RefillDifference(), { ...change, before, after, ...states });
    });
  }

  /** Throws REFILL_OUTDATED when a change is no longer as it was shown. */
  async refill(actor: Actor, { figures: wanted, ...call }: RefillCall): Promise<Report> {
    const row = await this.transactions.run(actor, async (tx) => {
      const { report } = await hold(tx, call, 'refill', mayEdit);
      const content = await this.forms.get(report.formVersionKey, tx.manager);
      const all = await this.changes(tx.query.bind(tx), report, content);
      const changes = wanted ? chosen(all, wanted) : all;
      const figuresOf = (side: 'before' | 'after') =>
        Object.fromEntries(changes.flatMap(({ cellKey, [side]: at }) => (at === undefined ? [] : [[cellKey, at]])));
      const after = { number: report.number, figures: figuresOf('after') };
      tx.happened(ReportRefilled, { ...ofReport(report), before: { figures: figuresOf('before') }, after });
      return write(tx, report, changes);
    });
    return reportOf(row);
  }

  private async changes(query: Query, report: HeldReport, content: FormContent): Promise<RefillChange[]> {
    const of = { ...report, provinceIds: await provincesOf(query, report.organisationKey) };
    const known = await this.figures.known(query, of, content, LARGEST_FIGURE);
    const { provinceId, year, key, number } = report;
    const written = await query<WrittenFigure>(
      `SELECT cell_key AS "cellKey", value, prefilled FROM report_value WHERE ${VERSION}`,
      [provinceId, year, key, number],
    );
    const places = new Map(content.cells.map((cell, place) => [cell.key, place]));
    return refillChanges(written, known).toSorted(
      (one, other) => places.get(one.cellKey)! - places.get(other.cellKey)!,
    );
  }
}

const VERSION = 'province_id = $1 AND year = $2 AND report_key = $3 AND number = $4';

/** Nobody confirms a figure that was not shown. */
function chosen(changes: RefillChange[], wanted: RefillFigureInput[]): RefillChange[] {
  const byCell = new Map(changes.map((change) => [change.cellKey, change]));
  const stale = wanted.flatMap(({ cellKey, value }, index): FieldError[] => {
    const change = byCell.get(cellKey);
    return change && (change.after ?? null) === (value ?? null)
      ? []
      : [{ path: `figures.${index}`, code: 'REFILL_OUTDATED' }];
  });
  if (stale.length > 0) throw ReportError.REFILL_OUTDATED({}, stale);
  const cells = new Set(wanted.map(({ cellKey }) => cellKey));
  return changes.filter(({ cellKey }) => cells.has(cellKey));
}

async function write(tx: Transaction, report: HeldReport, changes: RefillChange[]): Promise<ReportRow> {
  const { provinceId, key } = report;
  const version = [provinceId, report.year, key, report.number];
  const gone = changes.filter(({ after }) => after === undefined).map(({ cellKey }) => cellKey);
  if (gone.length > 0)
    await tx.query(`DELETE FROM report_value WHERE ${VERSION} AND cell_key = ANY($5)`, [...version, gone]);
  const filled = changes.flatMap(({ cellKey, after }) =>
    typeof after === 'number' ? [[cellKey, after] as const] : [],
  );
  await fillFigures(tx, { ...report, reportKey: key }, new Map(filled));
  const [row] = await tx.query<ReportRow>(
    `UPDATE report SET updated_at = $3, version = version + 1 WHERE province_id = $1 AND key = $2 RETURNING ${reportColumns('report')}`,
    [provinceId, key, tx.now],
  );
  return row!;
}
