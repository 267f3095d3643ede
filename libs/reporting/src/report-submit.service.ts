import { businessDate, isLate as isPast, Transactions, type Actor, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { checkReport, Figures, FormContents, refusals } from '@app/forms';
import { keptFigures } from './kept-figures';
import { deadlineOf, maySubmit } from './obligation.rules';
import type { Report, ReportState } from './report.entity';
import {
  hold,
  readStored,
  reportOf,
  storeStep,
  type HeldReport,
  type ReportCall,
  type StoredFigures,
} from './report-row';
import { deltaBetween } from './report.rules';
import { ReportError } from './reporting.errors';
import { ofReport, ReportSubmitted } from './reporting.events';
import { refuseUnreviewedChildren, writeSnapshot } from './snapshot';

/** A unit sends its report: its figures enter the live totals; a consolidating level also fixes what it sends from below. */
@Injectable()
export class ReportSubmit {
  constructor(
    private readonly transactions: Transactions,
    private readonly forms: FormContents,
    private readonly figures: Figures,
  ) {}

  async submit(actor: Actor, call: ReportCall): Promise<Report> {
    const row = await this.transactions.run(actor, async (tx) => {
      const { report, next } = await hold(tx, call, 'submit', maySubmit);
      const stored = await readStored(tx, report);
      await this.mustPass(tx, report, stored);
      if (report.consolidates) await consolidate(tx, report, report.number);
      const isFirst = report.submittedAt === null;
      const isLate = isFirst ? isPast(deadlineOf(report), businessDate(tx.now)) : report.isLate;
      const delta = deltaBetween(stored.counted, stored.current);
      tellSending(tx, ReportSubmitted, report, { state: next.state, number: report.number, isLate });
      return storeStep(tx, { report, next, delta, stamp: 'submitted', isLate });
    });
    return reportOf(row);
  }

  private async mustPass(tx: Transaction, report: HeldReport, { current, texts }: StoredFigures): Promise<void> {
    const content = await this.forms.get(report.formVersionKey, tx.manager);
    const { consolidates } = report;
    const kept = await keptFigures(tx.query.bind(tx), this.figures, report, content);
    const faults = refusals(checkReport(content, current, texts, { consolidates, kept }), content);
    if (faults.length > 0) throw ReportError.REPORT_HAS_ERRORS({ count: faults.length }, faults);
  }
}

export async function consolidate(tx: Transaction, report: HeldReport, number: number): Promise<void> {
  await refuseUnreviewedChildren(tx, report);
  await writeSnapshot(tx, report, number);
}

export function tellSending(
  tx: Transaction,
  happened: typeof ReportSubmitted,
  report: HeldReport,
  after: { state: ReportState; number: number; isLate?: boolean; added?: string[] },
): void {
  const before = { state: report.state, number: report.number };
  tx.happened(happened, { ...ofReport(report, { state: after.state, number: after.number }), before, after });
}
