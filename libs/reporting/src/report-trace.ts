import { factKey, KernelError } from '@app/kernel';
import {
  SHOWN_EACH,
  type TraceReader,
  type TraceSource,
  TraceSources,
  type TraceStep,
  UPPER,
  type Upper,
  uppers,
} from '@app/trace';
import { Injectable } from '@nestjs/common';
import { obligationsWithReports, standing, visibleObligations } from './obligation-row';
import { PrefillSources } from './prefill';
import { addLinesOf } from './report-line-trace';
import { addReport, OWED_IN, type OwedReport, owedReport, reportId, type ReportOf } from './report-trace-nodes';
import { REPORT, ROUND } from './reporting.kinds';
import { ReportPermission } from './reporting.permissions';
import { roundId } from './round-trace';

/** What an organisation owes hangs on its round. From a report itself one comes to its lines and to what is behind them. */
@Injectable()
export class ReportTrace implements TraceSource {
  readonly kind = REPORT;
  readonly share = 50;
  readonly hangsOn = [ROUND];
  readonly roots = {
    Report: (reader: TraceReader, id: string) =>
      this.root(reader, 'r.scope_id = $1 AND r.key = $2', factKey('Report', id)),
    Obligation: (reader: TraceReader, id: string) =>
      this.root(reader, 'o.scope_id = $1 AND o.key = $2', factKey('Obligation', id)),
  };

  constructor(
    sources: TraceSources,
    private readonly figures: PrefillSources,
  ) {
    sources.register(this);
  }

  async below(step: TraceStep): Promise<void> {
    const rounds = step.found(ROUND);
    if (rounds.length > 0) await reportsBelow(step, rounds);
  }

  private async root(
    reader: TraceReader,
    condition: string,
    { scopeId, key }: { scopeId: number; key: string },
  ): Promise<string> {
    const params: unknown[] = [scopeId, key];
    const visible = visibleObligations(reader.actor, ReportPermission.Read, params);
    const [owed] = await reader.query<OwedReport>(
      `SELECT ${owedReport} FROM ${obligationsWithReports} JOIN round AS d ON d.key = o.round_key WHERE ${condition} AND ${visible}`,
      params,
    );
    if (!owed) throw KernelError.NOT_FOUND();
    addReport(reader.graph, owed);
    if (owed.reportKey) await addLinesOf(reader, this.figures, owed as ReportOf, null);
    return reportId(owed);
  }
}

/** The highest reports of each round within reach, and how many there are of each standing. Two statements. */
async function reportsBelow({ query, actor, graph }: TraceReader, rounds: readonly Upper[]): Promise<void> {
  const params: unknown[] = [...uppers(rounds)];
  const visible = visibleObligations(actor, ReportPermission.Read, params);
  const counts = await query<{ id: string; standing: string; count: number }>(
    `SELECT upper.id, upper(${standing}) AS standing, count(*)::int AS count
     FROM ${UPPER('int')} JOIN (${obligationsWithReports}) ON o.round_key = upper.key
     WHERE ${visible} GROUP BY upper.id, 2`,
    params,
  );
  const shown = await query<OwedReport>(
    `SELECT owed.* FROM ${UPPER('int')} JOIN round AS d ON d.key = upper.key CROSS JOIN LATERAL (
       SELECT ${owedReport}, o.tier, o.path FROM ${obligationsWithReports} WHERE o.round_key = d.key AND ${visible}
       ORDER BY o.tier, o.path LIMIT ${SHOWN_EACH}) AS owed
     ORDER BY owed.tier, owed.path`,
    params,
  );
  for (const owed of shown) addReport(graph, owed);
  for (const { id, standing: of, count } of counts) {
    const one = shown.filter((owed) => roundId(owed.roundKey) === id && owed.standing === of).length;
    graph.addRest({ parentId: id, kind: REPORT, standing: of, count: count - one, edge: OWED_IN });
  }
}
