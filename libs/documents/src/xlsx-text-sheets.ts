import type { Workbook } from 'exceljs';
import type { ReportDocument } from './report-document.ts';
import { codeLine, dateLine, outline } from './report-text.rules.ts';
import { fitHeight, font, GRID, HEAD_FILL, printedSheet, titleLine, wrapped } from './xlsx-style.ts';

/** Longer text would be cut off: a row of a workbook is never higher than 409 points. */
const PIECE = /.{1,1800}(?:\s|$)|.{1,1800}/gs;

/** One column as wide as the text of an A4 page: a single column is not scaled down everywhere. */
const NARRATIVE_WIDTH = 72;

/** The narrative, one paragraph to a row. */
export function narrativeSheet(workbook: Workbook, report: ReportDocument): void {
  const sheet = printedSheet(workbook, 'Báo cáo', 'portrait');
  sheet.columns = [{ width: NARRATIVE_WIDTH }];
  const { header } = report;
  const head = [...(header.superior ? [header.superior] : []), header.issuer].map((text) =>
    text.toLocaleUpperCase('vi'),
  );
  head.forEach((text, at) => titleLine(sheet, 1, text, { bold: at === head.length - 1, horizontal: 'left' }));
  titleLine(sheet, 1, codeLine(header), { horizontal: 'left' });
  titleLine(sheet, 1, dateLine(header), { italic: true, horizontal: 'right' });
  if (report.isDraft) titleLine(sheet, 1, 'DỰ THẢO', { bold: true, horizontal: 'left' });
  const [type = '', ...subject] = report.title;
  for (const text of [type.toLocaleUpperCase('vi'), ...subject]) titleLine(sheet, 1, text, { bold: true, size: 14 });
  sheet.addRow([]);
  for (const { kind, text } of outline(report)) {
    for (const piece of text.match(PIECE) ?? []) {
      const row = sheet.addRow([piece.trim()]);
      fitHeight(row, [NARRATIVE_WIDTH]);
      const cell = row.getCell(1);
      cell.font = font({ bold: kind === 'heading', italic: kind === 'guidance' });
      cell.alignment = { ...wrapped('left'), vertical: 'top' };
    }
  }
}

const UNIT_COLUMNS = [
  { head: 'TT', width: 6 },
  { head: 'Đơn vị', width: 50 },
  { head: 'Loại hình', width: 24 },
  { head: 'Tình trạng', width: 18 },
];

/** Who is in the totals, who was late and who is missing. */
export function unitsSheet(workbook: Workbook, { units, coverage }: ReportDocument): void {
  const sheet = printedSheet(workbook, 'Đơn vị báo cáo', 'portrait');
  sheet.columns = UNIT_COLUMNS.map(({ width }) => ({ width }));
  titleLine(sheet, UNIT_COLUMNS.length, 'DANH SÁCH ĐƠN VỊ BÁO CÁO', { bold: true, size: 14 });
  for (const text of coverage) titleLine(sheet, UNIT_COLUMNS.length, text, { italic: true });
  sheet.addRow([]);
  const rows = [
    UNIT_COLUMNS.map(({ head }) => head),
    ...units.map(({ name, kind, standing }, at) => [at + 1, name, kind, standing]),
  ];
  const first = sheet.rowCount + 1;
  rows.forEach((values, at) => {
    const isHead = at === 0;
    const unit = units[at - 1];
    const row = sheet.addRow(values);
    fitHeight(
      row,
      UNIT_COLUMNS.map(({ width }) => width),
    );
    row.eachCell((cell, column) => {
      cell.font = font({ bold: isHead || unit?.isMissing === true });
      cell.alignment = wrapped(isHead || column === 1 ? 'center' : 'left');
      cell.border = GRID;
      if (isHead) cell.fill = HEAD_FILL;
    });
  });
  sheet.pageSetup.printTitlesRow = `${first}:${first}`;
  sheet.views = [{ state: 'frozen', ySplit: first }];
}
