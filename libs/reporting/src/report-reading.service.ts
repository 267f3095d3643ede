import { type Actor, type FactKey, KernelError, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Report } from './report.entity';
import { reportColumns, reportOf, type ReportRow } from './report-row';
import { mayRead } from './obligation.rules';

/** One report, for whoever reads at its organisation or above. */
@Injectable()
export class ReportReading {
  constructor(private readonly transactions: Transactions) {}

  async get(actor: Actor, { provinceId, key }: FactKey): Promise<Report> {
    const [row] = await this.transactions.read(actor, (query) =>
      query<ReportRow & { path: string }>(
        `SELECT ${reportColumns('r')}, o.path FROM report r
         JOIN obligation o ON o.province_id = r.province_id AND o.key = r.obligation_key
         WHERE r.province_id = $1 AND r.key = $2`,
        [provinceId, key],
      ),
    );
    if (!row || !mayRead(actor, row)) throw KernelError.NOT_FOUND();
    const { path: _, ...report } = row;
    return reportOf(report);
  }
}
