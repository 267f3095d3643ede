import { batch, type FactKey, type RequestContext, Transactions } from '@app/kernel';
import { NATION } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { obligationColumns, obligationOf, type ObligationRow, visibleObligations } from './obligation-row';
import type { Report } from './report.entity';
import { reportColumns, reportOf, type ReportRow } from './report-row';
import { RoundPermission } from './reporting.permissions';
import type { Obligation } from './round.entity';

const factId = ({ provinceId, key }: FactKey): string => `${provinceId}:${key}`;

function columnsOf(ids: string[]): [number[], string[]] {
  const parts = ids.map((id) => id.split(':') as [string, string]);
  return [parts.map(([first]) => Number(first)), parts.map(([, second]) => second)];
}

/** One statement per field, however many rows ask. What the caller may not see is null. */
@Injectable()
export class ObligationLoader {
  constructor(private readonly transactions: Transactions) {}

  byKey(context: RequestContext, key: FactKey): Promise<Obligation | null> {
    return batch<string, Obligation>(context, 'obligation.byKey', async (ids, actor) => {
      const params: unknown[] = [...columnsOf(ids)];
      const visible = visibleObligations(actor, RoundPermission.Read, params);
      const rows = await this.transactions.read(actor, (query) =>
        query<ObligationRow>(
          `SELECT ${obligationColumns('o')} FROM unnest($1::int[], $2::uuid[]) AS wanted(province_id, key)
           JOIN obligation AS o ON o.province_id = wanted.province_id AND o.key = wanted.key
           WHERE o.province_id = ANY($1::int[]) AND ${visible}`,
          params,
        ),
      );
      return new Map(rows.map((row) => [factId(row), obligationOf(row)]));
    }).load(factId(key));
  }

  /** The obligation that consolidates this one: of the same province, or the nation's. */
  async parent(context: RequestContext, { provinceId, roundKey, parentPath }: Obligation): Promise<Obligation | null> {
    if (parentPath === null) return null;
    return batch<string, Obligation>(context, 'obligation.parent', async (ids, actor) => {
      const parts = ids.map((id) => id.split(':'));
      const params: unknown[] = [
        parts.map(([, round]) => round),
        parts.map(([, , path]) => path),
        [NATION, ...parts.map(([province]) => province)],
      ];
      const visible = visibleObligations(actor, RoundPermission.Read, params);
      const rows = await this.transactions.read(actor, (query) =>
        query<ObligationRow>(
          `SELECT ${obligationColumns('o')} FROM unnest($1::int[], $2::text[]) AS wanted(round_key, path)
           JOIN obligation AS o ON o.round_key = wanted.round_key AND o.path = wanted.path
           WHERE o.province_id = ANY($3::int[]) AND ${visible}`,
          params,
        ),
      );
      const found = new Map(rows.map((row) => [`${row.roundKey}:${row.path}`, obligationOf(row)]));
      return new Map(parts.map(([, round, path], at) => [ids[at]!, found.get(`${round}:${path}`)!]));
    }).load(`${provinceId}:${roundKey}:${parentPath}`);
  }

  /** The report of a visible obligation; null while nothing has been written. */
  report(context: RequestContext, key: FactKey): Promise<Report | null> {
    return batch<string, Report>(context, 'obligation.report', async (ids, actor) => {
      const rows = await this.transactions.read(actor, (query) =>
        query<ReportRow>(
          `SELECT ${reportColumns('r')} FROM unnest($1::int[], $2::uuid[]) AS wanted(province_id, key)
           JOIN report AS r ON r.province_id = wanted.province_id AND r.obligation_key = wanted.key
           WHERE r.province_id = ANY($1::int[])`,
          columnsOf(ids),
        ),
      );
      return new Map(rows.map((row) => [factId({ ...row, key: row.obligationKey }), reportOf(row)]));
    }).load(factId(key));
  }
}
