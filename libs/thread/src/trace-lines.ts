import { nodeId } from '@app/kernel';
import { type Activity, activityColumns, visibleActivities } from '@app/activities';
import { obligationsWithReports, ReportPermission, visibleObligations } from '@app/reporting';
import type { TraceGraph } from './trace-graph.rules';
import type { TraceReader } from './trace-reader';
import { addReport, type OwedReport, owedReport, reportId } from './trace-rounds';
import { joined } from './trace-tasks';
import { activityId, activityNode } from './trace-weeks';
import { TraceKind } from './trace.view';

export interface Line {
  rowKey: number;
  label: string;
  printedNumber: string | null;
  unit: string | null;
  /** Figures of the version in hand, in the order of the form's columns. */
  figures: string;
}

export type ReportOf = OwedReport & { reportKey: string };

export const lineId = ({ scopeId, reportKey }: Pick<ReportOf, 'scopeId' | 'reportKey'>, rowKey: number): string =>
  nodeId('ReportLine', `${reportKey}-${rowKey}`, scopeId);

/** SQL: `activity AS a` gives a figure to a cell of `form_row AS line` in a round `d`: whose activities, when, of what kind. */
const FEEDS = `a.starts_on BETWEEN d.starts_on AND d.ends_on AND a.withdrawn_at IS NULL AND EXISTS (
  SELECT FROM form_cell AS fed JOIN activity_kind AS kind ON kind.key = a.kind_key
  WHERE fed.row_key = line.key AND fed.feed->'kinds' ? kind.code)`;

/** The figures of `form_row AS line` in `report AS r`; null when the line has none. */
const FIGURES = `LATERAL (
  SELECT string_agg(coalesce(v.value::text, '—'), ' / ' ORDER BY measure.position) AS figures
  FROM form_cell AS cell
  JOIN form_measure AS measure ON measure.form_version_key = cell.form_version_key AND measure.code = cell.measure
  JOIN report_value AS v ON v.scope_id = r.scope_id AND v.year = r.year AND v.report_key = r.key AND v.number = r.number AND v.cell_key = cell.key
  WHERE cell.row_key = line.key
) AS figure`;

const LINE_COLUMNS = `line.key AS "rowKey", line.label, line.printed_number AS "printedNumber", line.unit, figure.figures`;
const LOOKED_AT = 200;

/** Lines with figures that activities feed, of a report or of one line of it, with these activities. One statement. */
export async function linesBelow(
  { query, actor, graph }: TraceReader,
  report: ReportOf,
  rowKey: number | null,
): Promise<void> {
  const params: unknown[] = [report.scopeId, report.reportKey, rowKey];
  const visible = visibleActivities(actor, params);
  const rows = await query<Line & Activity>(
    `SELECT ${LINE_COLUMNS}, ${activityColumns}
     FROM report AS r JOIN round AS d ON d.key = r.round_key
     JOIN form_row AS line ON line.form_version_key = d.form_version_key AND ($3::int IS NULL OR line.key = $3)
     CROSS JOIN ${FIGURES}
     JOIN activity AS a ON a.organisation_key = r.organisation_key
       AND a.year BETWEEN extract(year FROM d.starts_on) AND extract(year FROM d.ends_on) AND ${FEEDS}
     WHERE r.scope_id = $1 AND r.key = $2 AND figure.figures IS NOT NULL AND ${visible}
     ORDER BY line.position, a.starts_on, a.key LIMIT ${LOOKED_AT}`,
    params,
  );
  if (rows.length === LOOKED_AT) graph.cut();
  for (const row of rows) {
    addLine(graph, report, row);
    graph.add(activityNode(row));
    graph.link(activityId(row), lineId(report, row.rowKey), 'feeds');
  }
}

/** Lines that an activity feeds, with their reports. One statement. */
export async function linesAbove({ query, actor, graph }: TraceReader, activity: Activity): Promise<OwedReport[]> {
  const params: unknown[] = [activity.scopeId, activity.year, activity.key];
  const visible = visibleObligations(actor, ReportPermission.Read, params);
  const rows = await query<Line & ReportOf>(
    `SELECT ${LINE_COLUMNS}, ${owedReport}
     FROM activity AS a JOIN (${obligationsWithReports}) ON o.organisation_key = a.organisation_key AND r.key IS NOT NULL
     JOIN round AS d ON d.key = o.round_key
     JOIN form_row AS line ON line.form_version_key = d.form_version_key
     CROSS JOIN ${FIGURES}
     WHERE a.scope_id = $1 AND a.year = $2 AND a.key = $3 AND figure.figures IS NOT NULL AND ${FEEDS} AND ${visible}
     ORDER BY d.ends_on DESC, line.position LIMIT ${LOOKED_AT}`,
    params,
  );
  if (rows.length === LOOKED_AT) graph.cut();
  for (const row of rows) {
    addReport(graph, row);
    addLine(graph, row, row);
    graph.link(activityId(activity), lineId(row, row.rowKey), 'feeds');
  }
  return rows;
}

export function addLine(graph: TraceGraph, report: ReportOf, line: Line): void {
  graph.add({
    id: lineId(report, line.rowKey),
    kind: TraceKind.ReportLine,
    title: [line.printedNumber, line.label].filter(Boolean).join(' '),
    subtitle: joined([line.figures, line.unit]),
    organisationKey: report.organisationKey,
  });
  graph.link(lineId(report, line.rowKey), reportId(report), 'line_of');
}

/** A line of a report within sight, also one that nothing feeds or that has no figure yet. One statement. */
export async function findLine(
  { query, actor }: TraceReader,
  scopeId: number,
  reportKey: string,
  rowKey: number,
): Promise<(Line & ReportOf) | null> {
  const params: unknown[] = [scopeId, reportKey, rowKey];
  const visible = visibleObligations(actor, ReportPermission.Read, params);
  const [row] = await query<Line & ReportOf>(
    `SELECT ${LINE_COLUMNS}, ${owedReport}
     FROM ${obligationsWithReports} JOIN round AS d ON d.key = o.round_key
     JOIN form_row AS line ON line.form_version_key = d.form_version_key AND line.key = $3
     CROSS JOIN ${FIGURES}
     WHERE r.scope_id = $1 AND r.key = $2 AND ${visible}`,
    params,
  );
  return row ?? null;
}
