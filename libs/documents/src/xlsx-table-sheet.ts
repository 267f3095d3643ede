import type { Row, Workbook, Worksheet } from 'exceljs';
import type { PrintedValue, ReportDocument, ReportTable, TableRow } from './report-document.ts';
import { isGroup, legend, NOT_APPLICABLE, paragraphs, printedValue } from './report-text.rules.ts';
import {
  fitHeight,
  font,
  GRID,
  HEAD_FILL,
  heightOf,
  printedSheet,
  sheetName,
  titleLine,
  wrapped,
} from './xlsx-style.ts';

const WIDTHS = { number: 6, label: 46, unit: 14, measure: 12, note: 14 };

/** Grouped by thousands; the programme prints the separator of its language, a full stop in Vietnamese. */
const WHOLE = '#,##0';

/** The annex with the figures as the form prints it. */
export function figuresSheet(workbook: Workbook, report: ReportDocument): void {
  const { appendix, table } = report;
  const sheet = printedSheet(workbook, sheetName(appendix.name), 'portrait');
  sheet.columns = widthsOf(table).map((width) => ({ width }));
  const columns = sheet.columns.length;
  const title = [appendix.name, ...appendix.title.map((text) => text.toLocaleUpperCase('vi'))];
  for (const text of title) titleLine(sheet, columns, text, { bold: true, size: 14 });
  titleLine(sheet, columns, `(${appendix.attachedTo})`, { italic: true });
  titleLine(sheet, columns, `Đơn vị báo cáo: ${report.header.issuer}${report.isDraft ? ' (DỰ THẢO)' : ''}`, {
    bold: true,
  });
  sheet.addRow([]);
  const [first, last] = headRows(sheet, table);
  sheet.pageSetup.printTitlesRow = `${first}:${last}`;
  sheet.views = [{ state: 'frozen', ySplit: last }];
  table.rows.forEach((row, at) => bodyRow(sheet, table, row, isGroup(table.rows, at)));
  sheet.addRow([]);
  for (const text of [...report.coverage, ...legend(table)])
    titleLine(sheet, columns, text, { italic: true, horizontal: 'left' });
}

const hasUnits = ({ heads }: ReportTable): boolean => heads.unit !== null;

const widthsOf = (table: ReportTable): number[] => [
  WIDTHS.number,
  WIDTHS.label,
  ...(hasUnits(table) ? [WIDTHS.unit] : []),
  ...table.measures.map(({ code }) => measureWidth(table.rows.map(({ values }) => values[code]))),
  WIDTHS.note,
];

const measureWidth = (values: readonly (PrintedValue | undefined)[]): number =>
  Math.max(WIDTHS.measure, ...values.map((value) => printedValue(value).length + 2));

/** Answers the first and last row of the header: two levels when there are several measures. */
function headRows(sheet: Worksheet, table: ReportTable): [number, number] {
  const { heads, measures } = table;
  const before = [heads.number, heads.label, ...(heads.unit === null ? [] : [heads.unit])];
  const labels = measures.map(({ label }) => label);
  if (measures.length === 1) {
    const row = headRow(sheet, [...before, ...labels, heads.note]);
    fitHeight(row, widthsOf(table));
    return [row.number, row.number];
  }
  const top = headRow(sheet, [...before, heads.group, ...labels.slice(1).map(() => ''), heads.note]).number;
  const second = headRow(sheet, [...before.map(() => ''), ...labels, '']);
  fitHeight(second, widthsOf(table));
  const bottom = second.number;
  const noteColumn = before.length + labels.length + 1;
  for (const column of [...before.keys()].map((at) => at + 1).concat(noteColumn))
    sheet.mergeCells(top, column, bottom, column);
  sheet.mergeCells(top, before.length + 1, top, before.length + labels.length);
  return [top, bottom];
}

function headRow(sheet: Worksheet, texts: string[]): Row {
  const row = sheet.addRow(texts);
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.font = font({ bold: true });
    cell.alignment = wrapped('center');
    cell.border = GRID;
    cell.fill = HEAD_FILL;
  });
  return row;
}

function bodyRow(sheet: Worksheet, table: ReportTable, row: TableRow, bold: boolean): void {
  const unit = hasUnits(table) ? [row.unit ?? ''] : [];
  const isText = row.kind === 'text';
  const text = isText ? paragraphs(row.note).join('\n') : '';
  const cells = isText
    ? [text, ...Array.from({ length: unit.length + table.measures.length }, () => '')]
    : [...unit, ...table.measures.map(({ code }) => cellValue(row.values[code])), row.note ?? ''];
  const added = sheet.addRow([row.printedNumber ?? '', row.label, ...cells]);
  const columns = cells.length + 2;
  for (let column = 1; column <= columns; column++) {
    const cell = added.getCell(column);
    const isValue = !isText && column > 2 + unit.length && column < columns;
    cell.font = font({ bold: bold && !(column > 2 && !isValue) });
    cell.border = GRID;
    cell.alignment = wrapped(isValue ? 'right' : column === 1 || (column === 3 && !isText) ? 'center' : 'left');
    if (isValue) cell.numFmt = WHOLE;
  }
  const widths = widthsOf(table);
  fitHeight(added, isText ? widths.slice(0, 2) : widths);
  if (!isText) return;
  sheet.mergeCells(added.number, 3, added.number, columns);
  const width = widths.slice(2).reduce((sum, part) => sum + part, 0);
  added.height = Math.max(added.height, heightOf(text, width));
}

function cellValue(value: PrintedValue | undefined): number | string | null {
  return value === 'na' ? NOT_APPLICABLE : (value ?? null);
}
