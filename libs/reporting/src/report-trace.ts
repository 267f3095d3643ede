import { type FactKey, factKey, KernelError, nodeId, parseNodeId } from '@app/kernel';
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
import { Figures } from '@app/forms';
import { Injectable } from '@nestjs/common';
import { obligationsWithReports, standing, visibleObligations } from './obligation-row';
import { addRowsOf } from './report-row-trace';
import { addReport, OWED_IN, type OwedReport, owedReport, reportId, type ReportOf } from './report-trace-nodes';
import { REPORT, ROUND } from './reporting.kinds';
import { ReportPermission } from './reporting.permissions';
import { roundId } from './round-trace';

/** What an organisation owes hangs on its round. From a report itself one comes to its rows and to what is behind them. */
@Injectable()
export class ReportTrace implements TraceSource {
  readonly kind = REPORT;
  readonly share = 50;
  readonly hangsOn = [ROUND];
  readonly types = ['Report', 'Obligation'];

  constructor(
    sources: TraceSources,
    private readonly figures: Figures,
  ) {
    sources.register(this);
  }

  async add(reader: TraceReader, ids: readonly string[]): Promise<void> {
    await addReports(reader, ids);
  }

  /** With its rows and what is behind them. */
  async root(reader: TraceReader, id: string): Promise<string> {
    const [owed] = await addReports(reader, [id]);
    if (!owed) throw KernelError.NOT_FOUND();
    if (owed.reportKey) await addRowsOf(reader, this.figures, owed as ReportOf, null);
    return reportId(owed);
  }

  async below(step: TraceStep): Promise<void> {
    const rounds = step.found(ROUND);
    if (rounds.length > 0) await reportsBelow(step, rounds);
  }
}

const isReport = (id: string): boolean => parseNodeId(id).type === 'Report';

/** By ids of reports and of what is owed; one statement for each sort of id that is there. */
async function addReports(reader: TraceReader, ids: readonly string[]): Promise<OwedReport[]> {
  const reports = ids.filter(isReport).map((id) => factKey('Report', id));
  const owed = ids.filter((id) => !isReport(id)).map((id) => factKey('Obligation', id));
  const rows = [...(await owedReports(reader, 'r', reports)), ...(await owedReports(reader, 'o', owed))];
  for (const row of rows) {
    addReport(reader.graph, row);
    reader.graph.alias(nodeId('Obligation', row.obligationKey, row), reportId(row));
  }
  return rows;
}

async function owedReports(
  { query, actor }: TraceReader,
  fact: 'r' | 'o',
  keys: readonly FactKey[],
): Promise<OwedReport[]> {
  if (keys.length === 0) return [];
  const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
  const visible = visibleObligations(actor, ReportPermission.Read, params);
  return query<OwedReport>(
    `SELECT ${owedReport}
     FROM unnest($1::int[], $2::uuid[]) AS named(province_id, key)
     JOIN (${obligationsWithReports}) ON ${fact}.province_id = named.province_id AND ${fact}.key = named.key
     JOIN round AS d ON d.key = o.round_key
     WHERE ${visible} ORDER BY o.path, o.key`,
    params,
  );
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
