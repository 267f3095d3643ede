import { renderForm, renderReport } from '@app/documents';
import type { Actor } from '@app/kernel';
import { ConsolidatedReports } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { emptyForm, exportName, formMarks, formName, reportDocument } from './report-export.rules';

/** A file that is made on demand and not kept. */
export interface ExportedReport {
  /** Name with diacritics and extension. */
  fileName: string;
  content: Buffer;
}

@Injectable()
export class ReportExports {
  constructor(private readonly reports: ConsolidatedReports) {}

  /** The report that the actor may read, in the layout of the official form. Throws NOT_FOUND. */
  async export(actor: Actor, reportId: string, format: 'docx' | 'xlsx'): Promise<ExportedReport> {
    const report = await this.reports.read(actor, reportId);
    return { fileName: `${exportName(report)}.${format}`, content: await renderReport(reportDocument(report), format) };
  }

  /** The empty form of the report, to be filled in and read back. Throws NOT_FOUND. */
  async form(actor: Actor, reportId: string): Promise<ExportedReport> {
    const report = await this.reports.read(actor, reportId);
    const content = await renderForm(emptyForm(report), formMarks(report));
    return { fileName: `${formName(report)}.xlsx`, content };
  }
}
