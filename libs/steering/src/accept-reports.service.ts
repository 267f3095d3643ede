import { ActOutcome, type Actor, doEach, Transactions } from '@app/kernel';
import { ReportReview } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import type { AcceptReportsInput } from './accept-reports.inputs';

/** Several reports accepted in one act. */
@Injectable()
export class AcceptReports {
  constructor(
    private readonly transactions: Transactions,
    private readonly review: ReportReview,
  ) {}

  /** Each as `acceptReport` accepts it. */
  accept(actor: Actor, { reports, isRehearsal }: AcceptReportsInput): Promise<ActOutcome> {
    const keyOf = ({ reportKey }: (typeof reports)[number]) => reportKey.key;
    return doEach(this.transactions, actor, { things: reports, isRehearsal, keyOf }, (tx, call) =>
      this.review.acceptIn(tx, call),
    );
  }
}
