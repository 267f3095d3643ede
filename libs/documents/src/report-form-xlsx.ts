import ExcelJS from 'exceljs';
import { printable } from './printable.rules.ts';
import type { ReportDocument } from './report-document.ts';
import { figuresSheet } from './xlsx-table-sheet.ts';

/** What a form was made for, as pairs that whoever reads it back asks for. */
export type FormMarks = Readonly<Record<string, string>>;

const MARKS = 'hieu-hoc';

/** The annex with the figures, to be filled in; a sheet that nobody sees says for whom it was made. */
export async function renderFormXlsx(document: ReportDocument, marks: FormMarks): Promise<Buffer> {
  const report = printable(document);
  const workbook = new ExcelJS.Workbook();
  workbook.creator = report.header.issuer;
  workbook.title = report.title.join(' ');
  figuresSheet(workbook, report);
  workbook.addWorksheet(MARKS, { state: 'veryHidden' }).addRows(Object.entries(printable(marks)));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
