import { ROW_CELLS, ROW_COLUMNS } from '@app/forms';
import { type FactPlace, type IsoDate, nodeId } from '@app/kernel';
import { joined, TraceEdgeKind, type TraceGraph } from '@app/trace';
import { lastDay, standing } from './obligation-row';
import { REPORT, REPORT_ROW } from './reporting.kinds';
import { roundId } from './round-trace';

export const OWED_IN = TraceEdgeKind.declare('owed_in', 'A report, in a round.');
const ROW_OF = TraceEdgeKind.declare('row_of', 'A row, of a report.');

/** What one organisation owes in a round, with its report if there is one. */
export interface OwedReport extends FactPlace {
  obligationKey: string;
  reportKey: string | null;
  organisationKey: number;
  roundKey: number;
  title: string;
  day: IsoDate;
  standing: string;
}

/** Columns of `OwedReport` over `obligationsWithReports` and `round AS d`. */
export const owedReport = `o.province_id AS "provinceId", o.scope_id AS "scopeId", o.key AS "obligationKey", r.key AS "reportKey", o.organisation_key AS "organisationKey",
  o.round_key AS "roundKey", d.title, ${lastDay} AS day, upper(${standing}) AS standing`;

export const reportId = ({
  reportKey,
  obligationKey,
  ...place
}: FactPlace & Pick<OwedReport, 'reportKey' | 'obligationKey'>): string =>
  reportKey ? nodeId('Report', reportKey, place) : nodeId('Obligation', obligationKey, place);

export function addReport(graph: TraceGraph, owed: OwedReport): void {
  graph.add({
    id: reportId(owed),
    kind: REPORT,
    title: owed.title,
    day: owed.day,
    organisationKey: owed.organisationKey,
    standing: owed.standing,
  });
  graph.link(reportId(owed), roundId(owed.roundKey), OWED_IN);
}

export type ReportOf = OwedReport & { reportKey: string };

export interface ReportRow {
  rowKey: number;
  label: string;
  printedNumber: string | null;
  unit: string | null;
  /** Figures of the version in hand, in the order of the form's columns. */
  figures: string;
}

/** The figures of a form's row `line` in `report AS r`; null when it has none. */
export const FIGURES = `LATERAL (
  SELECT string_agg(coalesce(v.value::text, '—'), ' / ' ORDER BY cell.position) AS figures
  FROM ${ROW_CELLS}
  JOIN report_value AS v ON v.province_id = r.province_id AND v.year = r.year AND v.report_key = r.key AND v.number = r.number AND v.cell_key = cell.key
) AS figure`;

/** Columns of `ReportRow` over a form's row `line` and `FIGURES`. */
export const REPORT_ROW_COLUMNS = `${ROW_COLUMNS}, figure.figures`;

export const rowId = ({ reportKey, ...place }: FactPlace & Pick<ReportOf, 'reportKey'>, rowKey: number): string =>
  nodeId('ReportLine', `${reportKey}-${rowKey}`, place);

export function addRow(graph: TraceGraph, report: ReportOf, row: ReportRow): void {
  graph.add({
    id: rowId(report, row.rowKey),
    kind: REPORT_ROW,
    title: [row.printedNumber, row.label].filter(Boolean).join(' '),
    subtitle: joined([row.figures, row.unit]),
    organisationKey: report.organisationKey,
  });
  graph.link(rowId(report, row.rowKey), reportId(report), ROW_OF);
}
