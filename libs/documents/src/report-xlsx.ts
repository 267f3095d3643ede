import ExcelJS from 'exceljs';
import { printable } from './printable.rules.ts';
import type { ReportDocument } from './report-document.ts';
import { narrativeSheet, unitsSheet } from './xlsx-text-sheets.ts';
import { figuresSheet } from './xlsx-table-sheet.ts';

/** The report as a workbook: the annex with the figures, the narrative, and who reported. */
export async function renderXlsx(document: ReportDocument): Promise<Buffer> {
  const report = printable(document);
  const workbook = new ExcelJS.Workbook();
  workbook.creator = report.header.issuer;
  workbook.title = report.title.join(' ');
  figuresSheet(workbook, report);
  narrativeSheet(workbook, report);
  unitsSheet(workbook, report);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
