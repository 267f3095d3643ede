import { AlignmentType, type Paragraph, type Table } from 'docx';
import { bodyRow, cell, gridTable, headCell, repeatedRow } from './docx-cell.ts';
import { centred, gap, line, spacing, TEXT_WIDTH } from './docx-style.ts';
import { SIZES } from './official-text.rules.ts';
import { LIST_HEADS, LIST_NUMBER_WIDTH, LIST_TITLE, type RecipientList } from './recipient-list.rules.ts';

const WIDTHS = [LIST_NUMBER_WIDTH, TEXT_WIDTH - LIST_NUMBER_WIDTH] as const;

/** The annex with those who get the document. */
export const docxRecipientList = ({ about, parts }: RecipientList): (Paragraph | Table)[] => [
  centred(LIST_TITLE.annex, { size: SIZES.title, bold: true }),
  centred(LIST_TITLE.title, { size: SIZES.title, bold: true }),
  centred(about, { size: SIZES.date, italics: true, options: { spacing: spacing(0, 12) } }),
  ...parts.flatMap(({ title, names }) => [
    ...(title === null ? [] : [line(title, { bold: true, options: { keepNext: true, spacing: spacing(6, 3) } })]),
    namesTable(names),
    gap(6),
  ]),
];

const namesTable = (names: readonly string[]): Table =>
  gridTable(WIDTHS, [
    repeatedRow(LIST_HEADS.map((text, at) => headCell(text, WIDTHS[at]!))),
    ...names.map((name, at) =>
      bodyRow([cell(String(at + 1), WIDTHS[0], { alignment: AlignmentType.CENTER }), cell(name, WIDTHS[1])]),
    ),
  ]);
