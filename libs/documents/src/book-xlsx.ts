import ExcelJS from 'exceljs';
import { fittedWidths } from './column-widths.rules.ts';
import { printable } from './printable.rules.ts';
import { columnNumbers, columnTitle, type BookSheet } from './book-sheet.ts';
import { fitHeight, font, GRID, HEAD_FILL, printedSheet, sheetName, titleLine, wrapped } from './xlsx-style.ts';

/** Characters in a line of A4 landscape at the size of the tables. */
const PAGE_CHARACTERS = 116;

/** Sheets count widths in digits of their usual letters, which are smaller than those of the tables. */
const MEASURE = { em: 2.3, around: 1 };

/** Excel calls a workbook with a longer text in a cell damaged. */
const MOST_LETTERS = 32_767;

const CUT = '… (đã cắt bớt)';

const fitted = (text: string): string =>
  text.length <= MOST_LETTERS
    ? text
    : `${text.slice(0, MOST_LETTERS - CUT.length).replace(/[\uD800-\uDBFF]$/, '')}${CUT}`;

/** The book as a workbook that prints on A4 landscape; heads and numbers of the columns stand on every page. */
export async function renderBookXlsx(sheet: BookSheet): Promise<Buffer> {
  const printed = printable(sheet);
  const workbook = new ExcelJS.Workbook();
  workbook.creator = printed.organisation;
  workbook.title = `${printed.title} ${printed.period}`;
  entries(printedSheet(workbook, sheetName(printed.title), 'landscape'), printed);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function entries(page: ExcelJS.Worksheet, printed: BookSheet): void {
  const widths = fittedWidths(
    {
      shares: printed.columns.map(({ width }) => width),
      heads: printed.columns.map(columnTitle),
      rows: printed.rows,
    },
    PAGE_CHARACTERS,
    MEASURE,
  );
  page.columns = widths.map((width) => ({ width }));
  const { organisation, title, period, columns, rows } = printed;
  titleLine(page, columns.length, organisation.toLocaleUpperCase('vi'), { bold: true });
  titleLine(page, columns.length, title.toLocaleUpperCase('vi'), { bold: true, size: 14 });
  titleLine(page, columns.length, period, { italic: true });
  page.addRow([]);
  const first = addRow(page, columns.map(columnTitle), widths, 'head');
  const last = addRow(page, columnNumbers(printed), widths, 'number');
  for (const row of rows)
    addRow(
      page,
      columns.map((_, at) => fitted(row[at] ?? '')),
      widths,
      'entry',
    );
  page.pageSetup.printTitlesRow = `${first}:${last}`;
  page.views = [{ state: 'frozen', ySplit: last }];
}

/** Answers the number of the row. Every cell is text: a code must not turn into a date or a formula. */
function addRow(
  page: ExcelJS.Worksheet,
  texts: string[],
  widths: readonly number[],
  kind: 'head' | 'number' | 'entry',
): number {
  const row = page.addRow(texts);
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.numFmt = '@';
    cell.font = font({ bold: kind === 'head', italic: kind === 'number' });
    cell.alignment = wrapped(kind === 'entry' ? 'left' : 'center');
    cell.border = GRID;
    if (kind !== 'entry') cell.fill = HEAD_FILL;
  });
  fitHeight(row, widths);
  return row.number;
}
