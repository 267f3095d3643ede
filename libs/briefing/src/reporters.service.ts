import { type RequestContext, tableOf, Transactions } from '@app/kernel';
import { belowProvince } from '@app/organisations';
import {
  obligationColumns,
  ObligationLoader,
  obligationOf,
  type ObligationRow,
  Report,
  ReportPermission,
  visibleObligations,
} from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { grouped, type ReportersKind, reportersKind } from './reporters.rules';
import { ReportersGroup } from './report-brief.view';

/** Named of each group; all are counted. */
const NAMED = 100;

type Row = ObligationRow & { isVisible: boolean; report: Pick<Report, 'state' | 'acceptedNumber' | 'isLate'> | null };

/** Who reports to a level, and what is true of each. */
@Injectable()
export class Reporters {
  constructor(
    private readonly transactions: Transactions,
    private readonly obligations: ObligationLoader,
  ) {}

  /** In the order of the tree. One statement. */
  async below(
    context: RequestContext,
    { provinceId, scopeId, roundKey, obligationKey }: Report,
  ): Promise<ReportersGroup[]> {
    const own = await this.obligations.byKey(context, { provinceId, scopeId, key: obligationKey });
    if (!own?.consolidates) return [];
    const { actor } = context;
    const params: unknown[] = [roundKey, own.path];
    const shards = belowProvince('o', provinceId, params);
    const visible = visibleObligations(actor, ReportPermission.Read, params);
    const report = tableOf(Report).json('r', ['state', 'acceptedNumber', 'isLate']);
    const rows = await this.transactions.read(actor, (query) =>
      query<Row>(
        `SELECT ${obligationColumns('o')}, ${visible} AS "isVisible", CASE WHEN r.key IS NOT NULL THEN ${report} END AS report
         FROM obligation AS o LEFT JOIN report AS r ON r.province_id = o.province_id AND r.obligation_key = o.key
         WHERE ${shards} AND o.round_key = $1 AND o.parent_path = $2 ORDER BY o.path`,
        params,
      ),
    );
    return grouped(rows.map((row) => ({ ...row, kind: reportersKind(row, row.report) }))).map(groupOf);
  }
}

const groupOf = ({ kind, reporters }: { kind: ReportersKind; reporters: Row[] }): ReportersGroup =>
  Object.assign(new ReportersGroup(), {
    kind,
    count: reporters.length,
    obligations: reporters
      .filter(({ isVisible }) => isVisible)
      .slice(0, NAMED)
      .map((row) => obligationOf(row)),
  });
