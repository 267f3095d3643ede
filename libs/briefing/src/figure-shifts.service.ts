import { LARGEST_FIGURE } from '@app/form-rules';
import { Figures, FormContents } from '@app/forms';
import { type RequestContext, Transactions } from '@app/kernel';
import { provincesOf } from '@app/organisations';
import { type Report, ReportLoader, RoundLoader } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { sentAt, shiftsOf } from './figure-shifts.rules';
import { FigureShift } from './report-brief.view';

/** Figures that no longer are what stands behind them. */
@Injectable()
export class FigureShifts {
  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ReportLoader,
    private readonly rounds: RoundLoader,
    private readonly forms: FormContents,
    private readonly figures: Figures,
  ) {}

  /** Two statements for each source that fills cells of the form. */
  async of(context: RequestContext, report: Report): Promise<FigureShift[]> {
    const [{ formVersionKey, startsOn, endsOn }, rows, versions] = await Promise.all([
      this.rounds.round(context, report.roundKey),
      this.reports.figures(context, report, report.number),
      this.reports.versions(context, report),
    ]);
    const content = await this.forms.get(formVersionKey);
    const reported = new Map(rows.map(({ cellKey, value, prefilled }) => [cellKey, { value, prefilled }]));
    const since = sentAt(versions);
    const { organisationKey } = report;
    return this.transactions.read(context.actor, async (query) => {
      const of = { organisationKey, startsOn, endsOn, provinceIds: await provincesOf(query, organisationKey) };
      const now = await this.figures.known(query, of, content, LARGEST_FIGURE);
      const changes = since ? await this.figures.changed(query, of, content, since) : new Map<number, number>();
      return shiftsOf(reported, now, changes).map((shift) => Object.assign(new FigureShift(), shift));
    });
  }
}
