import type { Content } from 'pdfmake/interfaces';
import { PAGE } from './docx-style.ts';
import { fittedWidths } from './column-widths.rules.ts';
import { pdfFile, pdfGrid, TABLE_MEASURE } from './pdf-style.ts';
import { printable } from './printable.rules.ts';
import { columnNumbers, columnTitle, type BookSheet } from './book-sheet.ts';

/** What one part may hold: its pages stand in memory until the last line is laid out. */
const PART = { rows: 1500, letters: 400_000 };

/**
 * The book as a PDF on A4 landscape; heads and numbers of the columns stand on every page. A long one is laid out in
 * parts, each of which begins a page.
 */
export async function renderBookPdf(sheet: BookSheet): Promise<Buffer> {
  const printed = printable(sheet);
  // Of all lines, so that the parts stand under each other.
  const widths = widthsOf(printed);
  const [rows = [], ...others] = partsOf(printed.rows);
  const first = await part(printed, [...heading(printed), grid(printed, widths, rows)], 0);
  if (others.length === 0) return first;
  const { PdfBook } = await import('./pdf-book.ts');
  const book = await PdfBook.begin(first);
  for (const more of others) await book.append(await part(printed, [grid(printed, widths, more)], book.pages));
  return book.file();
}

const part = ({ title, period, organisation }: BookSheet, content: Content[], pagesBefore: number) =>
  pdfFile({ title: `${title} ${period}`, author: organisation, isLandscape: true, pagesBefore, content });

function partsOf(rows: readonly string[][]): string[][][] {
  const parts: string[][][] = [];
  let letters = Infinity;
  for (const row of rows) {
    const length = row.reduce((sum, text) => sum + text.length, 0);
    const last = parts.at(-1);
    if (last && last.length < PART.rows && letters + length <= PART.letters) {
      last.push(row);
      letters += length;
    } else {
      parts.push([row]);
      letters = length;
    }
  }
  return parts;
}

function heading({ title, organisation, period }: BookSheet): Content[] {
  const centred = { alignment: 'center' } as const;
  return [
    { ...centred, text: organisation.toLocaleUpperCase('vi'), fontSize: 12, bold: true },
    { ...centred, text: title.toLocaleUpperCase('vi'), bold: true, margin: [0, 12, 0, 0] },
    { ...centred, text: period, fontSize: 13, italics: true, margin: [0, 0, 0, 10] },
  ];
}

const widthsOf = ({ columns, rows }: BookSheet): number[] =>
  fittedWidths(
    { shares: columns.map(({ width }) => width), heads: columns.map(columnTitle), rows },
    PAGE.height - PAGE.left - PAGE.right,
    TABLE_MEASURE,
  );

const grid = (printed: BookSheet, widths: number[], rows: string[][]): Content =>
  pdfGrid({
    id: 'printed',
    widths,
    heads: printed.columns.map(columnTitle),
    numbers: columnNumbers(printed),
    rows,
    alignments: [],
  });
