import type { Content, ContentText } from 'pdfmake/interfaces';
import { fittedWidths } from './column-widths.rules.ts';
import { TEXT_WIDTH } from './docx-style.ts';
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
import { pdfClosing, pdfLetterhead } from './pdf-letterhead.ts';
import { fromMillimetres } from './faces.ts';
import { KEEP, pdfFile, pdfGrid, pdfRule, TABLE_MEASURE } from './pdf-style.ts';
import { printable } from './printable.rules.ts';
import { pdfRecipientList } from './recipient-list-pdf.ts';
import { withAttachedList } from './recipient-list.rules.ts';

/** As in the Word file: first line 1.27 cm in, 6 points between paragraphs, lines 1.15 apart. */
const BODY: Omit<ContentText, 'text'> = {
  alignment: 'justify',
  leadingIndent: fromMillimetres(12.7),
  lineHeight: 1.15,
  margin: [0, 0, 0, 6],
};

/** The document as it is sent, in the form of Decree 30/2020, Appendix I; text can be searched and copied. */
export async function renderOfficialPdf(written: OfficialDocument): Promise<Buffer> {
  const { document: official, list } = withAttachedList(printable(written));
  const file = {
    title: fileTitle(official),
    author: official.letterhead.issuer,
    mark: official.isDraft ? DRAFT_MARK : null,
  };
  const main = await pdfFile({
    ...file,
    keepsTogether: true,
    content: [
      pdfLetterhead(letterheadOf(official)),
      ...title(official),
      ...addressees(official),
      ...baseLines(official.bases).map((text) => ({ ...BODY, text, italics: true })),
      ...body(official),
      ...pdfClosing(closingOf(official)),
    ],
  });
  if (list === null) return main;
  // Pages of an annex are counted by themselves (Decree 30/2020, Appendix I, Part I, III.1.đ).
  const { PdfBook } = await import('./pdf-book.ts');
  const whole = await PdfBook.begin(main);
  await whole.append(await pdfFile({ ...file, content: pdfRecipientList(list) }));
  return whole.file();
}

function title(document: OfficialDocument): Content[] {
  const named = titleOf(document);
  if (named === null) return [];
  const { type, subject } = named;
  const style = { fontSize: SIZES.title, bold: true, alignment: 'center' } as const;
  return [
    { ...style, text: type, margin: [0, 18, 0, 0] },
    { ...style, text: subject.join('\n') },
    pdfRule(ruleLength(subject, SIZES.title, TEXT_WIDTH), 14),
  ];
}

/** A single addressee stands on the line of the words, several below each other under the colon. */
function addressees({ addressees: names }: OfficialDocument): Content[] {
  if (names.length === 0) return [];
  const style = { fontSize: SIZES.addressee };
  if (names.length === 1) {
    return [{ ...style, text: `Kính gửi: ${names[0]}`, alignment: 'center', margin: [0, 24, 0, 14] }];
  }
  return [
    { ...style, text: 'Kính gửi:', margin: [fromMillimetres(ADDRESSEES.indent), 24, 0, 0] },
    {
      ...style,
      margin: [fromMillimetres(ADDRESSEES.dash), 0, 0, 14],
      stack: addresseeLines(names).map((text) => ({
        margin: [0, 3, 0, 0],
        columns: [
          { width: fromMillimetres(ADDRESSEES.hanging), text: '-' },
          { width: '*', text },
        ],
      })),
    },
  ];
}

function body(document: OfficialDocument): Content[] {
  const blocks = bodyOf(document);
  return blocks.map((block, at) => {
    if (block.kind === 'text')
      return { ...BODY, text: block.text, ...(at === blocks.length - 1 && { headlineLevel: KEEP.lastText }) };
    return block.kind === 'table' ? table(block, at) : heading(block, blocks[at - 1]?.kind === 'heading');
  });
}

const heading = ({ level, text }: Extract<PrintedBlock, { kind: 'heading' }>, isAfterHeading: boolean): Content => ({
  ...BODY,
  text,
  bold: level < 3,
  headlineLevel: isAfterHeading ? KEEP.nextHeading : KEEP.firstHeading,
});

const table = ({ columns, rows }: Extract<PrintedBlock, { kind: 'table' }>, at: number): Content =>
  pdfGrid({
    id: `table-${at}`,
    widths: fittedWidths(textsOf({ columns, rows }), TEXT_WIDTH, TABLE_MEASURE),
    heads: columns.map(({ title: text }) => text),
    rows,
    alignments: columns.map(({ align }) => align),
  });
