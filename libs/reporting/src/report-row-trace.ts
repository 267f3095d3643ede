import { factKey, type IsoDate, KernelError, nodeId, parseNodeId } from '@app/kernel';
import { TraceEdgeKind, type TraceReader, type TraceSource, TraceSources } from '@app/trace';
import { Injectable } from '@nestjs/common';
import type { CellFeed } from '@app/forms';
import { obligationsWithReports, visibleObligations } from './obligation-row';
import { PrefillSources } from './prefill';
import {
  addLine,
  addReport,
  FIGURES,
  type Line,
  LINE_COLUMNS,
  lineId,
  owedReport,
  type ReportOf,
} from './report-trace-nodes';
import { REPORT, REPORT_ROW } from './reporting.kinds';
import { ReportPermission } from './reporting.permissions';

const FEEDS = TraceEdgeKind.declare('feeds', 'What its figures are made of, for a line.');

/** Lines, and things behind them, looked at in one trace. */
const LOOKED_AT = 200;

/** A line hangs on its report, and what its figures are made of on the line. */
@Injectable()
export class ReportRowTrace implements TraceSource {
  readonly kind = REPORT_ROW;
  readonly share = 40;
  readonly hangsOn = [REPORT];
  readonly types = ['ReportLine'];

  constructor(
    sources: TraceSources,
    private readonly figures: PrefillSources,
  ) {
    sources.register(this);
  }

  async add(reader: TraceReader, ids: readonly string[]): Promise<void> {
    await addLines(reader, ids);
  }

  /** With what is behind its figures. */
  async root(reader: TraceReader, id: string): Promise<string> {
    const [line] = await addLines(reader, [id]);
    if (!line) throw KernelError.NOT_FOUND();
    await addLinesOf(reader, this.figures, line, line.rowKey);
    return lineId(line, line.rowKey);
  }
}

const LINE_KEY = /^(.{36})-(\d{1,9})$/;

/** Throws INVALID_ID. */
function lineKey(id: string): { scopeId: number; key: string; row: number } {
  const { scopeId, key } = parseNodeId(id);
  const [, of = '', row = ''] = LINE_KEY.exec(key) ?? [];
  return { ...factKey('Report', nodeId('Report', of, scopeId)), row: Number(row) };
}

/** Lines of reports within sight, also those that nothing feeds or that have no figure yet, with their reports. One statement. */
async function addLines({ query, actor, graph }: TraceReader, ids: readonly string[]): Promise<(Line & ReportOf)[]> {
  const keys = ids.map(lineKey);
  const columns = [keys.map(({ scopeId }) => scopeId), keys.map(({ key }) => key), keys.map(({ row }) => row)];
  const params: unknown[] = [...columns];
  const visible = visibleObligations(actor, ReportPermission.Read, params);
  const lines = await query<Line & ReportOf>(
    `SELECT ${LINE_COLUMNS}, ${owedReport}
     FROM unnest($1::int[], $2::uuid[], $3::int[]) AS named (scope_id, report_key, row_key)
     JOIN (${obligationsWithReports}) ON r.scope_id = named.scope_id AND r.key = named.report_key
     JOIN round AS d ON d.key = o.round_key
     JOIN form_row AS line ON line.form_version_key = d.form_version_key AND line.key = named.row_key
     CROSS JOIN ${FIGURES}
     WHERE ${visible} ORDER BY o.path, line.position`,
    params,
  );
  for (const line of lines) {
    addReport(graph, line);
    addLine(graph, line, line);
  }
  return lines;
}

type FedLine = Line & { feeds: CellFeed[]; startsOn: IsoDate; endsOn: IsoDate };

/** Lines with figures that something feeds, of a report or one line of it, with what is behind them. One statement, and one for each source. */
export async function addLinesOf(
  { query, actor, graph }: TraceReader,
  figures: PrefillSources,
  report: ReportOf,
  rowKey: number | null,
): Promise<void> {
  const lines = await query<FedLine>(
    `SELECT ${LINE_COLUMNS}, fed.feeds, d.starts_on AS "startsOn", d.ends_on AS "endsOn"
     FROM report AS r JOIN round AS d ON d.key = r.round_key
     JOIN form_row AS line ON line.form_version_key = d.form_version_key AND ($3::int IS NULL OR line.key = $3)
     CROSS JOIN ${FIGURES}
     CROSS JOIN LATERAL (SELECT json_agg(cell.feed) AS feeds FROM form_cell AS cell WHERE cell.row_key = line.key AND cell.feed ? 'kinds') AS fed
     WHERE r.scope_id = $1 AND r.key = $2 AND figure.figures IS NOT NULL AND fed.feeds IS NOT NULL
     ORDER BY line.position`,
    [report.scopeId, report.reportKey, rowKey],
  );
  if (lines.length === 0) return;
  const { startsOn, endsOn } = lines[0]!;
  const fed = lines.map((line) => ({ key: line.rowKey, feeds: line.feeds }));
  const request = { organisationKey: report.organisationKey, startsOn, endsOn, lines: fed, limit: LOOKED_AT };
  const behind = await figures.behind(query, actor, request);
  if (behind.length >= LOOKED_AT) graph.cut();
  for (const { lineKey, thing } of behind) {
    addLine(
      graph,
      report,
      lines.find((line) => line.rowKey === lineKey)!,
    );
    graph.add(thing);
    graph.link(thing.id, lineId(report, lineKey), FEEDS);
  }
}

/** A fact of an organisation that may stand behind figures of its own report. */
export interface FeedingFact {
  /** Id of its node. */
  id: string;
  organisationKey: number;
  /** The day that puts it into a period. */
  on: IsoDate;
  /** As cells name it in their feed. */
  kind: string;
}

/** The lines with figures that a fact feeds, with their reports, the latest round first. One statement. */
export async function addFedRows({ query, actor, graph }: TraceReader, fact: FeedingFact): Promise<void> {
  const params: unknown[] = [fact.organisationKey, fact.on, fact.kind];
  const visible = visibleObligations(actor, ReportPermission.Read, params);
  const rows = await query<Line & ReportOf>(
    `SELECT ${LINE_COLUMNS}, ${owedReport}
     FROM (${obligationsWithReports}) JOIN round AS d ON d.key = o.round_key
     JOIN form_row AS line ON line.form_version_key = d.form_version_key
     CROSS JOIN ${FIGURES}
     WHERE o.organisation_key = $1 AND r.key IS NOT NULL AND $2::date BETWEEN d.starts_on AND d.ends_on AND figure.figures IS NOT NULL
       AND EXISTS (SELECT FROM form_cell AS cell WHERE cell.row_key = line.key AND cell.feed->'kinds' ? $3) AND ${visible}
     ORDER BY d.ends_on DESC, line.position LIMIT ${LOOKED_AT}`,
    params,
  );
  if (rows.length === LOOKED_AT) graph.cut();
  for (const row of rows) {
    addReport(graph, row);
    addLine(graph, row, row);
    graph.link(fact.id, lineId(row, row.rowKey), FEEDS);
  }
}
