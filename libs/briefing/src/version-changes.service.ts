import { nodeId, part, type RequestContext, Transactions } from '@app/kernel';
import {
  differencesBetween,
  FigureDifference,
  figuresToSend,
  ObligationLoader,
  type Report,
  ReportLoader,
  type VersionFigures,
} from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { FigureToSend, ReportChanges } from './report-brief.view';
import { changedTexts, comparisonOf } from './version-changes.rules';

/** What a version would send, or did, and what in it is not as it was. */
@Injectable()
export class VersionChanges {
  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ReportLoader,
    private readonly obligations: ObligationLoader,
  ) {}

  async figures(context: RequestContext, report: Report): Promise<FigureToSend[]> {
    const rows = (await this.isSent(context, report, report.number))
      ? await this.reports.snapshot(context, report, report.number)
      : await this.toSend(context, report);
    return rows.map(({ cellKey, own, below, total }) =>
      Object.assign(new FigureToSend(), { cellKey, own, below, total }),
    );
  }

  async of(context: RequestContext, report: Report): Promise<ReportChanges | null> {
    const versions = await this.reports.versions(context, report);
    const comparison = comparisonOf(versions, report.number);
    if (!comparison) return null;
    const { since, reason } = comparison;
    const [before, after, textsBefore, textsAfter] = await Promise.all([
      this.reports.version(context, report, since),
      this.inHand(context, report),
      this.reports.texts(context, report, since),
      this.reports.texts(context, report, report.number),
    ]);
    return Object.assign(new ReportChanges(), {
      since,
      kind: versions.find(({ number }) => number === report.number)!.kind,
      reason,
      figures: differencesBetween(before, after).map((difference) => FigureDifference.of(difference)),
      textIds: changedTexts(bodies(textsBefore), bodies(textsAfter)).map((key) => nodeId('FormText', key)),
    });
  }

  /** The version in hand with the totals that it has, or would have if it were sent now. */
  private async inHand(context: RequestContext, report: Report): Promise<VersionFigures> {
    const version = await this.reports.version(context, report, report.number);
    if (version.totals) return version;
    const rows = await this.toSend(context, report);
    return { own: version.own, totals: new Map(rows.map(({ cellKey, total }) => [cellKey, total])) };
  }

  private async toSend(context: RequestContext, report: Report) {
    const { provinceId, scopeId, obligationKey } = report;
    const obligation = await this.obligations.byKey(context, { provinceId, scopeId, key: obligationKey });
    if (!obligation) return [];
    const rows = await this.transactions.read(context.actor, (query) =>
      figuresToSend(query, { ...part(report, OF_REPORT), path: obligation.path }, report.number),
    );
    return rows.map((row) => ({ ...row, total: row.numbered > 0 ? (row.own ?? 0) + (row.below ?? 0) : null }));
  }

  private async isSent(context: RequestContext, report: Report, number: number): Promise<boolean> {
    const versions = await this.reports.versions(context, report);
    return versions.some((version) => version.number === number && version.submittedAt !== null);
  }
}

const OF_REPORT = ['provinceId', 'scopeId', 'year', 'key', 'roundKey'] as const;

const bodies = (texts: { textKey: number; body: string }[]): Map<number, string> =>
  new Map(texts.map(({ textKey, body }) => [textKey, body]));
