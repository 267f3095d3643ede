import type { ReportDocument } from './report-document.ts';
import type { FormMarks } from './report-form-xlsx.ts';

/** The report as a Word file or a workbook. Reports are short and made right here; what makes them is loaded with the first one. */
export async function renderReport(document: ReportDocument, format: 'docx' | 'xlsx'): Promise<Buffer> {
  if (format === 'docx') return (await import('./report-docx.ts')).renderDocx(document);
  return (await import('./report-xlsx.ts')).renderXlsx(document);
}

/** The form of a report as a workbook to be filled in. */
export async function renderForm(document: ReportDocument, marks: FormMarks): Promise<Buffer> {
  return (await import('./report-form-xlsx.ts')).renderFormXlsx(document, marks);
}
