import { Transactions, type Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { mayEdit } from './obligation.rules';
import { ReportVersionKind, type Report } from './report.entity';
import { copyVersion, hold, reportOf, storeStep, type ReportCall } from './report-row';
import { ReportError } from './reporting.errors';
import { ofReport, ReportCorrected } from './reporting.events';

/** The unit itself found a mistake in what was accepted. The accepted version counts until the next one is sent. */
@Injectable()
export class ReportCorrect {
  constructor(private readonly transactions: Transactions) {}

  async correct(actor: Actor, call: ReportCall & { reason: string }): Promise<Report> {
    const reason = call.reason.trim();
    if (reason === '') throw ReportError.REASON_REQUIRED({}, [{ path: 'reason', code: 'FIELD_REQUIRED' }]);
    const row = await this.transactions.run(actor, async (tx) => {
      const { report, next } = await hold(tx, call, 'correct', mayEdit);
      await copyVersion(tx, report, { number: next.number, kind: ReportVersionKind.Correction, reason });
      const { state, number } = report;
      const after = { state: next.state, number: next.number };
      tx.happened(ReportCorrected, { ...ofReport(report, after), before: { state, number }, after, reason });
      return storeStep(tx, { report, next });
    });
    return reportOf(row);
  }
}
