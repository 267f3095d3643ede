import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { closing, letterhead } from './docx-letterhead';
import { centred, FONT, line, millimetres, PAGE, points, rule, spacing, TEXT_WIDTH } from './docx-style';
import { figuresTable } from './docx-table';
import { printable, type ReportDocument } from './report-document';
import { legend, outline, type OutlineLine } from './report-text.rules';

const FIRST_LINE = millimetres(12.7);

/** The report as a Word file in the form of Decree 30/2020: the report itself, then the annex with the figures. */
export function renderDocx(document: ReportDocument): Promise<Buffer> {
  const report = printable(document);
  return Packer.toBuffer(
    new Document({
      title: report.title.join(' '),
      creator: report.header.issuer,
      description: '',
      styles: {
        default: {
          document: {
            run: { font: FONT, size: points(14), color: '000000', language: { value: 'vi-VN' } },
            paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
          },
        },
      },
      sections: [
        { ...section(true), children: reportPages(report) },
        { ...section(false), children: annexPages(report) },
      ],
    }),
  );
}

/** The page number stands in the top margin and is left out on the first page. */
function section(isFirst: boolean): Pick<ISectionOptions, 'properties' | 'headers'> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: points(13) })],
  });
  return {
    properties: {
      titlePage: isFirst,
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: millimetres(PAGE.width), height: millimetres(PAGE.height) },
        margin: {
          top: millimetres(PAGE.top),
          right: millimetres(PAGE.right),
          bottom: millimetres(PAGE.bottom),
          left: millimetres(PAGE.left),
          header: millimetres(PAGE.header),
          footer: millimetres(PAGE.header),
        },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
  };
}

function reportPages(report: ReportDocument) {
  const [type = '', ...subject] = report.title;
  return [
    letterhead(report),
    centred(type.toLocaleUpperCase('vi'), { bold: true, options: { spacing: spacing(18, 0) } }),
    centred(subject, { bold: true }),
    rule(TEXT_WIDTH / 3, TEXT_WIDTH, 14),
    ...narrative(report),
    new Paragraph({ keepNext: true, spacing: spacing(0, 6), children: [] }),
    closing(report),
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
  const options = {
    keepNext,
    indent: { firstLine: FIRST_LINE },
    spacing: { ...spacing(0, 6), line: 276, lineRule: LineRuleType.AUTO },
  };
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
