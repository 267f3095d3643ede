import { AlignmentType, type Paragraph } from 'docx';
import { closing, letterhead } from './docx-letterhead.ts';
import { pageSection, wordFile } from './docx-page.ts';
import { BODY, centred, gap, line, rule, spacing, TEXT_WIDTH } from './docx-style.ts';
import { figuresTable } from './docx-table.ts';
import { DRAFT_MARK } from './letterhead.rules.ts';
import { printable } from './printable.rules.ts';
import type { ReportDocument } from './report-document.ts';
import { codeLine, dateLine, legend, outline, type OutlineLine } from './report-text.rules.ts';

/** The report as a Word file in the form of Decree 30/2020: the report itself, then the annex with the figures. */
export function renderDocx(document: ReportDocument): Promise<Buffer> {
  const report = printable(document);
  return wordFile({
    title: report.title.join(' '),
    creator: report.header.issuer,
    sections: [
      { ...pageSection({ hidesFirstNumber: true }), children: reportPages(report) },
      { ...pageSection({ hidesFirstNumber: false }), children: annexPages(report) },
    ],
  });
}

function reportPages(report: ReportDocument) {
  const [type = '', ...subject] = report.title;
  return [
    letterhead({
      superior: report.header.superior,
      issuer: report.header.issuer,
      numberLine: codeLine(report.header),
      dateLine: dateLine(report.header),
      below: report.isDraft ? { text: DRAFT_MARK, bold: true } : null,
    }),
    centred(type.toLocaleUpperCase('vi'), { bold: true, options: { spacing: spacing(18, 0) } }),
    centred(subject, { bold: true }),
    rule(TEXT_WIDTH / 3, TEXT_WIDTH, 14),
    ...narrative(report),
    gap(12, true),
    closing({ ...report.signer, recipients: report.recipients }),
  ];
}

function narrative(report: ReportDocument): Paragraph[] {
  const lines = outline(report);
  return lines.map((entry, at) => (at === lines.length - 1 ? paragraph(ended(entry), true) : paragraph(entry)));
}

/** The body of an official document ends with `./.`. */
const ended = (entry: OutlineLine): OutlineLine =>
  entry.kind === 'body' ? { ...entry, text: `${entry.text.replace(/[.;\s/]+$/, '')}./.` } : entry;

/** The signature never stands on a page without a line of the body. */
function paragraph({ kind, level, text }: OutlineLine, keepNext = false): Paragraph {
  const options = { ...BODY, keepNext };
  if (kind === 'heading') {
    return line(text, {
      bold: true,
      italics: level > 1,
      options: { ...options, keepNext: true, spacing: spacing(level === 0 ? 8 : 4, 6) },
    });
  }
  return line(text, { italics: kind === 'guidance', alignment: AlignmentType.JUSTIFIED, options });
}

function annexPages({ appendix, table, coverage }: ReportDocument) {
  return [
    centred(appendix.name, { bold: true }),
    centred(
      appendix.title.map((text) => text.toLocaleUpperCase('vi')),
      { bold: true },
    ),
    centred(`(${appendix.attachedTo})`, { italics: true, options: { spacing: spacing(2, 10) } }),
    figuresTable(table),
    ...[...coverage, ...legend(table)].map((text, at) =>
      line(text, { size: 12, italics: true, options: { spacing: spacing(at === 0 ? 6 : 0, 3) } }),
    ),
  ];
}
