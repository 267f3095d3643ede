import { type FactKey, factKey, type IsoDate, KernelError, nodeId, parseNodeId } from '@app/kernel';
import { TraceEdgeKind, type TraceReader, type TraceSource, TraceSources } from '@app/trace';
import { provincesOf } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import {
  type CellFeed,
  Figures,
  type FigureSource,
  type FigureSources,
  type FigureTerms,
  ROW_FEEDS,
  ROW_ORDER,
  rowsOf,
  rowTakes,
} from '@app/forms';
import { obligationsWithReports, visibleObligations } from './obligation-row';
import {
  addRow,
  addReport,
  FIGURES,
  type ReportRow,
  REPORT_ROW_COLUMNS,
  rowId,
  owedReport,
  type ReportOf,
} from './report-trace-nodes';
import { REPORT, REPORT_ROW } from './reporting.kinds';
import { ReportPermission } from './reporting.permissions';

const FEEDS = TraceEdgeKind.declare('feeds', 'What its figures are made of, for a row.');

/** Rows, and things behind them, looked at in one trace. */
const LOOKED_AT = 200;

/** A row hangs on its report, and what its figures are made of on the row. */
@Injectable()
export class ReportRowTrace implements TraceSource {
  readonly kind = REPORT_ROW;
  readonly share = 40;
  readonly hangsOn = [REPORT];
  readonly types = ['ReportLine'];

  constructor(
    sources: TraceSources,
    private readonly figures: Figures,
  ) {
    sources.register(this);
  }

  async add(reader: TraceReader, ids: readonly string[]): Promise<void> {
    await addRows(reader, ids);
  }

  /** With what is behind its figures. */
  async root(reader: TraceReader, id: string): Promise<string> {
    const [row] = await addRows(reader, [id]);
    if (!row) throw KernelError.NOT_FOUND();
    await addRowsOf(reader, this.figures, row, row.rowKey);
    return rowId(row, row.rowKey);
  }
}

const ROW_KEY = /^(.{36})-(\d{1,9})$/;

/** Throws INVALID_ID. */
function rowKeyOf(id: string): FactKey & { row: number } {
  const { place, key } = parseNodeId(id);
  const [, of = '', row = ''] = ROW_KEY.exec(key) ?? [];
  return { ...factKey('Report', nodeId('Report', of, place)), row: Number(row) };
}

/** Rows of reports within sight, also those that nothing feeds or that have no figure yet, with their reports. One statement. */
async function addRows(
  { query, actor, graph }: TraceReader,
  ids: readonly string[],
): Promise<(ReportRow & ReportOf)[]> {
  const keys = ids.map(rowKeyOf);
  const columns = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key), keys.map(({ row }) => row)];
  const params: unknown[] = [...columns];
  const visible = visibleObligations(actor, ReportPermission.Read, params);
  const rows = await query<ReportRow & ReportOf>(
    `SELECT ${REPORT_ROW_COLUMNS}, ${owedReport}
     FROM unnest($1::int[], $2::uuid[], $3::int[]) AS named (province_id, report_key, row_key)
     JOIN (${obligationsWithReports}) ON r.province_id = named.province_id AND r.key = named.report_key
     JOIN round AS d ON d.key = o.round_key
     JOIN ${rowsOf('d.form_version_key')} AND line.key = named.row_key
     CROSS JOIN ${FIGURES}
     WHERE ${visible} ORDER BY o.path, ${ROW_ORDER}`,
    params,
  );
  for (const row of rows) {
    addReport(graph, row);
    addRow(graph, row, row);
  }
  return rows;
}

type FedRow = ReportRow & { feeds: CellFeed[]; startsOn: IsoDate; endsOn: IsoDate };

/** Rows with figures that something feeds, of a report or one row of it, with what is behind them. One statement, and one for each source. */
export async function addRowsOf(
  { query, actor, graph }: TraceReader,
  figures: Figures,
  report: ReportOf,
  rowKey: number | null,
): Promise<void> {
  const fed = await query<FedRow>(
    `SELECT ${REPORT_ROW_COLUMNS}, fed.feeds, d.starts_on AS "startsOn", d.ends_on AS "endsOn"
     FROM report AS r JOIN round AS d ON d.key = r.round_key
     JOIN ${rowsOf('d.form_version_key')} AND ($3::int IS NULL OR line.key = $3)
     CROSS JOIN ${FIGURES}
     CROSS JOIN LATERAL (SELECT ${ROW_FEEDS} AS feeds) AS fed
     WHERE r.province_id = $1 AND r.key = $2 AND figure.figures IS NOT NULL AND fed.feeds IS NOT NULL
     ORDER BY ${ROW_ORDER}`,
    [report.provinceId, report.reportKey, rowKey],
  );
  if (fed.length === 0) return;
  const { startsOn, endsOn } = fed[0]!;
  const rows = fed.map((row) => ({ key: row.rowKey, feeds: row.feeds }));
  const provinceIds = await provincesOf(query, report.organisationKey);
  const request = { organisationKey: report.organisationKey, provinceIds, startsOn, endsOn, rows, limit: LOOKED_AT };
  const behind = await figures.behind(query, actor, request);
  if (behind.length >= LOOKED_AT) graph.cut();
  for (const { rowKey: key, thing } of behind) {
    addRow(
      graph,
      report,
      fed.find((row) => row.rowKey === key)!,
    );
    graph.add(thing);
    graph.link(thing.id, rowId(report, key), FEEDS);
  }
}

/** The rows with figures in which a thing counts, with their reports, the latest round first. One statement. */
export async function addFedRows(
  { query, actor, graph }: TraceReader,
  sources: FigureSources,
  source: FigureSource,
  thingId: string,
): Promise<void> {
  const params: unknown[] = [source.kinds];
  const filled = sources.fills(source, { ...OF_ROW, provinceIds: 'ARRAY[o.province_id]' });
  const takes = (code: string) => rowTakes(code, '$1::text[]', filled);
  const named = source.named(thingId, params);
  const visible = visibleObligations(actor, ReportPermission.Read, params);
  const rows = await query<ReportRow & ReportOf>(
    `SELECT ${REPORT_ROW_COLUMNS}, ${owedReport}
     FROM ${source.from} CROSS JOIN (${obligationsWithReports}) JOIN round AS d ON d.key = o.round_key
     JOIN ${rowsOf('d.form_version_key')}
     CROSS JOIN ${FIGURES}
     WHERE ${named} AND ${source.counts({ ...OF_ROW, takes })} AND r.key IS NOT NULL AND figure.figures IS NOT NULL AND ${visible}
     ORDER BY d.ends_on DESC, ${ROW_ORDER} LIMIT ${LOOKED_AT}`,
    params,
  );
  if (rows.length === LOOKED_AT) graph.cut();
  for (const row of rows) {
    addReport(graph, row);
    addRow(graph, row, row);
    graph.link(thingId, rowId(row, row.rowKey), FEEDS);
  }
}

/** The organisation and the period of a report. */
const OF_ROW: Omit<FigureTerms, 'takes'> = {
  organisationKey: 'o.organisation_key',
  provinceIds: null,
  startsOn: 'd.starts_on',
  endsOn: 'd.ends_on',
  since: null,
};
