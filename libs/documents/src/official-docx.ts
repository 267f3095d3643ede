import { AlignmentType, type Paragraph, type Table } from 'docx';
import { fittedWidths } from './column-widths.rules.ts';
import { bodyRow, cell, CELL_MEASURE, gridTable, headCell, repeatedRow } from './docx-cell.ts';
import { closing, letterhead } from './docx-letterhead.ts';
import { pageSection, wordFile } from './docx-page.ts';
import { BODY, centred, gap, line, millimetres, rule, spacing, TEXT_WIDTH } from './docx-style.ts';
import { ADDRESSEES, DRAFT_MARK, ruleLength } from './letterhead.rules.ts';
import type { OfficialDocument } from './official-document.ts';
import {
  addresseeLines,
  baseLines,
  bodyOf,
  closingOf,
  fileTitle,
  letterheadOf,
  type PrintedBlock,
  SIZES,
  textsOf,
  titleOf,
} from './official-text.rules.ts';
import { printable } from './printable.rules.ts';
import { docxRecipientList } from './recipient-list-docx.ts';
import { withAttachedList } from './recipient-list.rules.ts';

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

/** The document as a Word file in the form of Decree 30/2020, Appendix I; Word may be used to go on writing it. */
export function renderOfficialDocx(written: OfficialDocument): Promise<Buffer> {
  const { document: official, list } = withAttachedList(printable(written));
  const mark = official.isDraft ? DRAFT_MARK : null;
  return wordFile({
    title: fileTitle(official),
    creator: official.letterhead.issuer,
    sections: [
      { ...pageSection({ hidesFirstNumber: true, mark }), children: pages(official) },
      // Pages of an annex are counted by themselves (Decree 30/2020, Appendix I, Part I, III.1.đ).
      ...(list
        ? [{ ...pageSection({ hidesFirstNumber: true, mark, firstPage: 1 }), children: docxRecipientList(list) }]
        : []),
    ],
  });
}

const pages = (document: OfficialDocument): (Paragraph | Table)[] => [
  letterhead(letterheadOf(document)),
  ...title(document),
  ...addressees(document),
  ...baseLines(document.bases).map((text) =>
    line(text, { italics: true, alignment: AlignmentType.JUSTIFIED, options: BODY }),
  ),
  ...body(document),
  gap(12, true),
  closing(closingOf(document)),
];

function title(document: OfficialDocument): Paragraph[] {
  const named = titleOf(document);
  if (named === null) return [line('')];
  const { type, subject } = named;
  return [
    centred(type, { size: SIZES.title, bold: true, options: { spacing: spacing(18, 0) } }),
    centred(subject, { size: SIZES.title, bold: true }),
    rule(ruleLength(subject, SIZES.title, TEXT_WIDTH), TEXT_WIDTH, 14),
  ];
}

/** A single addressee stands on the line of the words, several below each other under the colon. */
function addressees(document: OfficialDocument): Paragraph[] {
  const [first, ...others] = document.addressees;
  if (first === undefined) return [];
  const around = { size: SIZES.addressee };
  if (others.length === 0) {
    return [centred(`Kính gửi: ${first}`, { ...around, options: { spacing: spacing(12, 14) } })];
  }
  const lines = addresseeLines(document.addressees);
  return [
    line('Kính gửi:', {
      ...around,
      options: { keepNext: true, indent: { left: millimetres(ADDRESSEES.indent) }, spacing: spacing(12, 0) },
    }),
    ...lines.map((text, at) =>
      line(`- ${text}`, {
        ...around,
        options: {
          indent: {
            left: millimetres(ADDRESSEES.dash + ADDRESSEES.hanging),
            hanging: millimetres(ADDRESSEES.hanging),
          },
          spacing: spacing(3, at === lines.length - 1 ? 14 : 0),
        },
      }),
    ),
  ];
}

/** The signature never stands on a page without a line of the body. */
function body(document: OfficialDocument): (Paragraph | Table)[] {
  const blocks = bodyOf(document);
  return blocks.flatMap((block, at) => printed(block, at === blocks.length - 1));
}

function printed(block: PrintedBlock, isLast: boolean): (Paragraph | Table)[] {
  if (block.kind === 'table') return [table(block), gap(6)];
  if (block.kind === 'text') {
    return [line(block.text, { alignment: AlignmentType.JUSTIFIED, options: { ...BODY, keepNext: isLast } })];
  }
  const { level, text } = block;
  const options = { ...BODY, keepNext: true, outlineLevel: level - 1 };
  return [line(text, { bold: level < 3, alignment: AlignmentType.JUSTIFIED, options })];
}

/** Its header is repeated on every page. */
function table({ columns, rows }: Extract<PrintedBlock, { kind: 'table' }>): Table {
  const widths = fittedWidths(textsOf({ columns, rows }), TEXT_WIDTH, CELL_MEASURE);
  return gridTable(widths, [
    repeatedRow(columns.map(({ title: text }, at) => headCell(text, widths[at]!))),
    ...rows.map((row) =>
      bodyRow(columns.map(({ align }, at) => cell(row[at] ?? '', widths[at]!, { alignment: ALIGNMENTS[align] }))),
    ),
  ]);
}
