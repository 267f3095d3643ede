import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { ITableCellOptions } from 'docx';
import { line, type LineStyle, millimetres, spacing } from './docx-style.ts';

const SIZE = 12;

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** Letters of tables, in millimetres, and what surrounds them in a cell. */
export const CELL_MEASURE = { em: SIZE * MILLIMETRES_PER_POINT, around: 2.3 };

/** A ruled table; widths of its columns in millimetres. */
export function gridTable(widths: readonly number[], rows: TableRow[]): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: millimetres(whole), type: WidthType.DXA },
    columnWidths: widths.map(millimetres),
    margins: { left: millimetres(1), right: millimetres(1), top: millimetres(0.5), bottom: millimetres(0.5) },
    rows,
  });
}

/** A row that stands again at the top of every page. */
export const repeatedRow = (children: TableCell[]): TableRow =>
  new TableRow({ children, tableHeader: true, cantSplit: true });

/** A row is not torn by a page break unless it may be. */
export const bodyRow = (children: TableCell[], cantSplit = true): TableRow => new TableRow({ children, cantSplit });

export const headCell = (text: string | string[], width: number, options: Partial<ITableCellOptions> = {}): TableCell =>
  cell(text, width, { alignment: AlignmentType.CENTER, bold: true }, options);

/** What stands out stays with the row after it. */
export function cell(
  text: string | string[],
  width: number,
  style: LineStyle = {},
  options: Partial<ITableCellOptions> = {},
): TableCell {
  const lines = typeof text === 'string' ? [text] : text;
  return new TableCell({
    width: { size: millimetres(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...options,
    children: (lines.length > 0 ? lines : ['']).map((part) =>
      line(part, { size: SIZE, ...style, options: { keepNext: style.bold ?? false, spacing: spacing(0, 0) } }),
    ),
  });
}
