import { nodeId } from '@app/kernel';
import {
  lastDay,
  obligationsWithReports,
  ReportPermission,
  type Round,
  roundColumns,
  roundOf,
  standing,
  visibleObligations,
  visibleRounds,
} from '@app/reporting';
import { documentId } from './trace-documents';
import { type NewNode, SHOWN_EACH, type TraceGraph } from './trace-graph.rules';
import { type TraceReader, UPPER, type Upper, uppers } from './trace-reader';
import { TraceKind } from './trace.view';

export const roundId = (key: number): string => nodeId('Round', key);

const roundNode = (round: Round): NewNode => ({
  id: round.id,
  kind: TraceKind.Round,
  title: round.title,
  subtitle: String(round.year),
  day: round.endsOn,
  organisationKey: round.organisationKey,
  ownStanding: round.state,
});

/** Rounds that the documents order or that are given. One statement. */
export async function findRounds(
  { query, actor, today, graph }: TraceReader,
  documents: readonly Upper[],
  keys: readonly number[],
): Promise<Round[]> {
  if (documents.length === 0 && keys.length === 0) return [];
  const params: unknown[] = [documents.map(({ key }) => key), keys];
  const visible = visibleRounds(actor, today, params);
  const rows = await query<Round>(
    `SELECT ${roundColumns} FROM round AS d WHERE (d.directive_key = ANY($1::uuid[]) OR d.key = ANY($2::int[])) AND ${visible}
     ORDER BY d.year DESC, d.key DESC LIMIT ${LOOKED_AT}`,
    params,
  );
  if (rows.length === LOOKED_AT) graph.cut();
  return rows.map(roundOf);
}

const LOOKED_AT = 100;

/** Answers the rounds that are in the graph. */
export function addRounds(graph: TraceGraph, rounds: readonly Round[]): Round[] {
  for (const round of rounds) {
    graph.add(roundNode(round));
    if (round.directiveKey) graph.link(round.id, documentId(round.directiveKey), 'ordered_by');
  }
  return rounds.filter(({ id }) => graph.has(id));
}

/** What one organisation owes in a round, with its report if there is one. */
export interface OwedReport {
  scopeId: number;
  obligationKey: string;
  reportKey: string | null;
  organisationKey: number;
  roundKey: number;
  title: string;
  day: string;
  standing: string;
}

/** Columns of `OwedReport` over `obligationsWithReports` and `round AS d`. */
export const owedReport = `o.scope_id AS "scopeId", o.key AS "obligationKey", r.key AS "reportKey", o.organisation_key AS "organisationKey",
  o.round_key AS "roundKey", d.title, ${lastDay} AS day, ${standing} AS standing`;

export const reportId = ({
  scopeId,
  reportKey,
  obligationKey,
}: Pick<OwedReport, 'scopeId' | 'reportKey' | 'obligationKey'>): string =>
  reportKey ? nodeId('Report', reportKey, scopeId) : nodeId('Obligation', obligationKey, scopeId);

export function addReport(graph: TraceGraph, owed: OwedReport): void {
  graph.add({
    id: reportId(owed),
    kind: TraceKind.Report,
    title: owed.title,
    day: owed.day,
    organisationKey: owed.organisationKey,
    ownStanding: owed.standing,
  });
  graph.link(reportId(owed), roundId(owed.roundKey), 'owed_in');
}

/** The highest reports of each round within reach, and how many there are of each standing. Two statements. */
export async function reportsBelow({ query, actor, graph }: TraceReader, rounds: readonly Round[]): Promise<void> {
  if (rounds.length === 0) return;
  const above = rounds.map(({ id, key }): Upper<number> => ({ id, key }));
  const params: unknown[] = [...uppers(above)];
  const visible = visibleObligations(actor, ReportPermission.Read, params);
  const counts = await query<{ id: string; title: string; standing: string; count: number }>(
    `SELECT upper.id, min(d.title) AS title, ${standing} AS standing, count(*)::int AS count
     FROM ${UPPER('int')} JOIN round AS d ON d.key = upper.key JOIN (${obligationsWithReports}) ON o.round_key = d.key
     WHERE ${visible} GROUP BY upper.id, 3`,
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
  for (const { id, title, standing: of, count } of counts) {
    const one = shown.filter((owed) => roundId(owed.roundKey) === id && owed.standing === of).length;
    graph.addRest({ parentId: id, kind: TraceKind.Report, standing: of, count: count - one, title, edge: 'owed_in' });
  }
}
