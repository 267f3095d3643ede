import { LARGEST_FIGURE } from '@app/form-rules';
import { Figures, FormContents } from '@app/forms';
import { type RequestContext, Transactions } from '@app/kernel';
import { provincesOf } from '@app/organisations';
import { type Report, ReportLoader, RoundLoader } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { sentAt, shiftsOf } from './figure-shifts.rules';
import { FigureShift, KeptFigureView } from './report-brief.view';

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
    const reported = new Map(
      rows.map(({ cellKey, value, prefilled, comment }) => [cellKey, { value, prefilled, comment }]),
    );
    const since = sentAt(versions);
    const { organisationKey } = report;
    return this.transactions.read(context.actor, async (query) => {
      const of = { organisationKey, startsOn, endsOn, provinceIds: await provincesOf(query, organisationKey) };
      const now = await this.figures.known(query, of, content, LARGEST_FIGURE);
      const changes = since ? await this.figures.changed(query, of, content, since) : new Map<number, number>();
      const kept = await this.figures.kept(query, of, content);
      return shiftsOf(reported, now, changes, kept).map((shift) => Object.assign(new FigureShift(), shift));
    });
  }

  /** What the unit keeps itself. */
  async kept(context: RequestContext, report: Report): Promise<KeptFigureView[]> {
    const { formVersionKey, startsOn, endsOn } = await this.rounds.round(context, report.roundKey);
    const content = await this.forms.get(formVersionKey);
    if (!this.figures.mayBeKept(content)) return [];
    const { organisationKey } = report;
    return this.transactions.read(context.actor, async (query) => {
      const of = { organisationKey, startsOn, endsOn, provinceIds: await provincesOf(query, organisationKey) };
      const kept = await this.figures.kept(query, of, content);
      return [...kept].map(([cellKey, value]) => Object.assign(new KeptFigureView(), { cellKey, value }));
    });
  }
}
