import { KernelError, newKey, Transactions, type Actor, type FieldError, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type FormContent, FormContents } from '@app/forms';
import { mayReview } from './obligation.rules';
import { ReportVersionKind, type Report } from './report.entity';
import type { RemarkInput, ReturnReportInput } from './report.inputs';
import { copyVersion, hold, readStored, reportOf, storeStep, type HeldReport, type ReportCall } from './report-row';
import { deltaBetween } from './report.rules';
import { ReportError } from './reporting.errors';

interface Remark {
  rowKey: number | null;
  cellKey: number | null;
  textKey: number | null;
  message: string;
}

/** The level above accepts, or returns with a reason at the exact place. It never edits. */
@Injectable()
export class ReportReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly forms: FormContents,
  ) {}

  async accept(actor: Actor, call: ReportCall): Promise<Report> {
    const row = await this.transactions.run(actor, async (tx) => {
      const { report, next } = await hold(tx, call, 'accept', mayReview);
      announce(tx, report, 'report.accepted', { state: next.state, number: report.number });
      return storeStep(tx, { report, next, stamp: 'accepted' });
    });
    return reportOf(row);
  }

  /** What was sent leaves the live totals; what was accepted before comes back. The unit goes on in a copy. */
  async return(actor: Actor, input: ReturnReportInput): Promise<Report> {
    const remarks = input.remarks.map(remarkOf);
    if (remarks.length === 0) throw ReportError.REMARK_REQUIRED({}, [{ path: 'remarks', code: 'REMARK_REQUIRED' }]);
    const row = await this.transactions.run(actor, async (tx) => {
      const { report, next } = await hold(tx, input, 'return', mayReview);
      mustHavePlace(remarks, await this.forms.get(report.formVersionKey, tx.manager));
      const { counted, accepted } = await readStored(tx, report);
      await insertRemarks(tx, report, remarks);
      await copyVersion(tx, report, { number: next.number, kind: ReportVersionKind.Revision, reason: null });
      announce(tx, report, 'report.returned', { state: next.state, number: next.number, remarks });
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

async function insertRemarks(tx: Transaction, report: HeldReport, remarks: Remark[]): Promise<void> {
  await tx.query(
    `INSERT INTO report_remark (scope_id, key, report_key, number, row_key, cell_key, text_key, message, created_by, created_at)
     SELECT $1, r.key, $2, $3, r.row_key, r.cell_key, r.text_key, r.message, $4, $5
     FROM unnest($6::uuid[], $7::int[], $8::int[], $9::int[], $10::text[]) AS r(key, row_key, cell_key, text_key, message)`,
    [
      report.scopeId,
      report.key,
      report.number,
      tx.actor.mustBePerson,
      tx.now,
      remarks.map(() => newKey()),
      remarks.map(({ rowKey }) => rowKey),
      remarks.map(({ cellKey }) => cellKey),
      remarks.map(({ textKey }) => textKey),
      remarks.map(({ message }) => message),
    ],
  );
}

function announce(tx: Transaction, report: HeldReport, action: string, after: Record<string, unknown>): void {
  const { scopeId, path, key, state, number, roundKey, organisationKey } = report;
  tx.record({ action, subjectType: 'Report', subjectKey: key, scopeId, path, before: { state, number }, after });
  tx.emit(action, { scopeId, reportKey: key, roundKey, organisationKey, state: after.state, number: after.number });
}
