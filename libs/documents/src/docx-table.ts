import { AlignmentType, VerticalMergeType } from 'docx';
import type { ITableCellOptions, Table, TableCell, TableRow as Row } from 'docx';
import { bodyRow, cell, gridTable, headCell, repeatedRow } from './docx-cell.ts';
import { TEXT_WIDTH } from './docx-style.ts';
import type { PrintedValue, ReportTable, TableRow } from './report-document.ts';
import { isGroup, paragraphs, printedValue } from './report-text.rules.ts';

const NUMBER_WIDTH = 11;
const UNIT_WIDTH = 23;
const NOTE_WIDTH = 16;
const MEASURE_WIDTHS = { least: 20, most: 34, padding: 3, sign: 2.05 };

/** Widths in millimetres; the labels take what the other columns leave. */
interface Layout {
  number: number;
  label: number;
  unit: number | null;
  measures: number[];
  note: number;
}

/** The table of figures; its header is repeated on every page and no row is torn apart. */
export function figuresTable(table: ReportTable): Table {
  const layout = layoutOf(table);
  const { number, label, unit, measures, note } = layout;
  const widths = [number, label, ...(unit === null ? [] : [unit]), ...measures, note];
  const rows = table.rows.map((row, at) => tableRow(table, layout, row, isGroup(table.rows, at)));
  return gridTable(widths, [...headRows(table, layout), ...rows]);
}

function layoutOf({ heads, measures, rows }: ReportTable): Layout {
  const unit = heads.unit === null ? null : UNIT_WIDTH;
  const widths = measures.map(({ code }) => measureWidth(rows.map(({ values }) => values[code])));
  const rest = TEXT_WIDTH - NUMBER_WIDTH - (unit ?? 0) - NOTE_WIDTH - total(widths);
  return { number: NUMBER_WIDTH, label: rest, unit, measures: widths, note: NOTE_WIDTH };
}

/** As wide as the longest figure: money must not be broken over two lines. */
function measureWidth(values: readonly (PrintedValue | undefined)[]): number {
  const { least, most, padding, sign } = MEASURE_WIDTHS;
  const longest = Math.max(0, ...values.map((value) => printedValue(value).length));
  return Math.min(most, Math.max(least, longest * sign + padding));
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** One line of heads; with several measures two, of which the second names them under their group. */
function headRows({ heads, measures }: ReportTable, layout: Layout): Row[] {
  const labels = measures.map(({ label }, at) => headCell(label, layout.measures[at]!));
  if (measures.length === 1) return [headRow(heads, layout, labels)];
  const group = headCell(heads.group, total(layout.measures), { columnSpan: measures.length });
  const blank = { number: '', label: '', unit: '', note: '' };
  return [
    headRow(heads, layout, [group], VerticalMergeType.RESTART),
    headRow(blank, layout, labels, VerticalMergeType.CONTINUE),
  ];
}

function headRow(
  heads: Omit<ReportTable['heads'], 'group'>,
  layout: Layout,
  middle: TableCell[],
  verticalMerge?: ITableCellOptions['verticalMerge'],
): Row {
  const head = (text: string, width: number) => headCell(text, width, verticalMerge ? { verticalMerge } : {});
  const unit = layout.unit === null ? [] : [head(heads.unit ?? '', layout.unit)];
  const children = [
    head(heads.number, layout.number),
    head(heads.label, layout.label),
    ...unit,
    ...middle,
    head(heads.note, layout.note),
  ];
  return repeatedRow(children);
}

function tableRow({ measures }: ReportTable, layout: Layout, row: TableRow, bold: boolean): Row {
  const start = [
    cell(row.printedNumber ?? '', layout.number, { alignment: AlignmentType.CENTER, bold }),
    cell(row.label, layout.label, { bold }),
  ];
  const rest = row.kind === 'text' ? [textCell(row, layout)] : figureCells(row, layout, measures, bold);
  return bodyRow([...start, ...rest], row.kind !== 'text');
}

function figureCells(row: TableRow, layout: Layout, measures: ReportTable['measures'], bold: boolean): TableCell[] {
  return [
    ...(layout.unit === null ? [] : [cell(row.unit ?? '', layout.unit, { alignment: AlignmentType.CENTER })]),
    ...measures.map(({ code }, at) =>
      cell(printedValue(row.values[code]), layout.measures[at]!, { alignment: AlignmentType.RIGHT, bold }),
    ),
    cell(row.note ?? '', layout.note),
  ];
}

/** A text row has no figures: what was written takes their place. */
function textCell(row: TableRow, { unit, measures, note }: Layout): TableCell {
  const width = (unit ?? 0) + total(measures) + note;
  return cell(paragraphs(row.note), width, {}, { columnSpan: (unit === null ? 0 : 1) + measures.length + 1 });
}
