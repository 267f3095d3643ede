import { type Actor, type FieldError, KernelError, newKey, tableOf, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type FormContent, FormContents } from '@app/forms';
import { mayReview } from './obligation.rules';
import { type Report, ReportRemark, type ReportState, ReportVersionKind } from './report.entity';
import type { RemarkInput, ReturnReportInput } from './report.inputs';
import {
  copyVersion,
  hold,
  readStored,
  reportOf,
  storeStep,
  type HeldReport,
  type ReportCall,
  type ReportRow,
} from './report-row';
import { deltaBetween } from './report.rules';
import { ReportError } from './reporting.errors';
import { FIGURES_WRITTEN, ofReport, ReportAccepted, ReportReturned } from './reporting.events';

type Remark = Pick<ReportRemark, 'rowKey' | 'cellKey' | 'textKey' | 'message'>;

/** The level above accepts, or returns with a reason at the exact place. It never edits. */
@Injectable()
export class ReportReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly forms: FormContents,
  ) {}

  async accept(actor: Actor, call: ReportCall): Promise<Report> {
    return reportOf(await this.transactions.run(actor, (tx) => this.acceptIn(tx, call)));
  }

  /** One among several. */
  async acceptIn(tx: Transaction, call: ReportCall): Promise<ReportRow> {
    const { report, next } = await hold(tx, call, 'accept', mayReview);
    await mustNotBeOwn(tx, report);
    announce(tx, ReportAccepted, report, { state: next.state, number: report.number });
    return storeStep(tx, { report, next, stamp: 'accepted' });
  }

  /** What was sent leaves the live totals; what was accepted before comes back. The unit goes on in a copy. */
  async return(actor: Actor, input: ReturnReportInput): Promise<Report> {
    const remarks = input.remarks.map(remarkOf);
    if (remarks.length === 0) throw ReportError.REMARK_REQUIRED({}, [{ path: 'remarks', code: 'REMARK_REQUIRED' }]);
    const row = await this.transactions.run(actor, async (tx) => {
      const { report, next } = await hold(tx, input, 'return', mayReview);
      await mustNotBeOwn(tx, report);
      mustHavePlace(remarks, await this.forms.get(report.formVersionKey, tx.manager));
      const { counted, accepted } = await readStored(tx, report);
      await insertRemarks(tx, report, remarks);
      await copyVersion(tx, report, { number: next.number, kind: ReportVersionKind.Revision, reason: null });
      announce(tx, ReportReturned, report, { state: next.state, number: next.number, remarks });
      return storeStep(tx, { report, next, delta: deltaBetween(counted, accepted), stamp: 'returned' });
    });
    return reportOf(row);
  }
}

const remarkOf = ({ rowKey, cellKey, textKey, message }: RemarkInput): Remark => ({
  rowKey: rowKey ?? null,
  cellKey: cellKey ?? null,
  textKey: textKey ?? null,
  message: message.trim(),
});

function mustHavePlace(remarks: Remark[], content: FormContent): void {
  const rows = new Set(content.rows.map(({ key }) => key));
  const texts = new Set(content.texts.map(({ key }) => key));
  const faults = remarks.flatMap(({ rowKey, cellKey, textKey, message }, index): FieldError[] => {
    const places = [rowKey, cellKey, textKey].filter((key) => key !== null).length;
    const isHere =
      (rowKey === null || rows.has(rowKey)) &&
      (cellKey === null || content.cellByKey.has(cellKey)) &&
      (textKey === null || texts.has(textKey));
    if (places > 1 || !isHere) return [{ path: `remarks.${index}`, code: 'REMARK_PLACE_INVALID' }];
    return message === '' ? [{ path: `remarks.${index}.message`, code: 'FIELD_REQUIRED' }] : [];
  });
  if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
}

/** Nobody decides in somebody's place on what they sent themselves, nor on a report of which they wrote figures: that the trail knows. */
async function mustNotBeOwn(tx: Transaction, { provinceId, key, number, path }: HeldReport): Promise<void> {
  if (tx.actor.inPlaceOf(path) === null) return;
  const own = await tx.query(
    `SELECT 1 WHERE EXISTS (
       SELECT 1 FROM report_version WHERE province_id = $1 AND report_key = $2 AND number = $3 AND submitted_by = $4
     ) OR EXISTS (
       SELECT 1 FROM audit_event
       WHERE subject_type = 'Report' AND subject_key = $2::uuid::text AND actor_id = $4 AND action = ANY($5::text[]))`,
    [provinceId, key, number, tx.actor.personId, FIGURES_WRITTEN],
  );
  if (own.length > 0) throw ReportError.REPORT_OWN_AS_DELEGATE();
}

async function insertRemarks(tx: Transaction, report: HeldReport, remarks: Remark[]): Promise<void> {
  const { provinceId, scopeId, key: reportKey, number } = report;
  const written = { provinceId, scopeId, reportKey, number, createdBy: tx.actor.mustBePerson, createdAt: tx.now };
  await tableOf(ReportRemark).insertAll(
    tx,
    remarks.map((remark) => ({ key: newKey(), ...written, ...remark })),
    { answer: ['key'] },
  );
}

function announce(
  tx: Transaction,
  happened: typeof ReportAccepted,
  report: HeldReport,
  after: { state: ReportState; number: number; remarks?: Remark[] },
): void {
  const before = { state: report.state, number: report.number };
  tx.happened(happened, { ...ofReport(report, { state: after.state, number: after.number }), before, after });
}
