import { Transactions, type Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { maySubmit } from './obligation.rules';
import { ReportVersionKind, type Report } from './report.entity';
import { consolidate, tellSending } from './report-submit.service';
import { copyVersion, hold, reportOf, storeStep, type ReportCall } from './report-row';
import { ReportError } from './reporting.errors';
import { ReportSupplemented } from './reporting.events';
import { pendingChildren } from './pending';

/** Children accepted after the snapshot go up as a new version with the same own figures, never as a silent change. */
@Injectable()
export class Supplements {
  constructor(private readonly transactions: Transactions) {}

  async send(actor: Actor, call: ReportCall): Promise<Report> {
    const row = await this.transactions.run(actor, async (tx) => {
      const { report, next } = await hold(tx, call, 'supplement', maySubmit);
      const added = (await pendingChildren(tx.query.bind(tx), tx.actor, [report])).map(({ childKey }) => childKey);
      if (added.length === 0) throw ReportError.NOTHING_TO_SUPPLEMENT();
      await copyVersion(tx, report, { number: next.number, kind: ReportVersionKind.Supplement, reason: null });
      await consolidate(tx, report, next.number);
      tellSending(tx, ReportSupplemented, report, { state: next.state, number: next.number, added });
      // The own figures are the same, so the live totals, which hold the children already, do not change.
      return storeStep(tx, { report, next, stamp: 'submitted', stampNumber: next.number });
    });
    return reportOf(row);
  }
}
