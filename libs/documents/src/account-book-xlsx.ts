import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import {
  type AccountBookSheet,
  amountsAt,
  type MoneyCell,
  type MoneyColumn,
  type MoneyTotal,
  unitText,
} from './account-book-sheet.ts';
import { printable } from './printable.rules.ts';
import { font, GRID, HEAD_FILL, sheetName, wrapped } from './xlsx-style.ts';

const WIDTHS = { day: 12, amount: 17, text: 12 };
const FORMATS = { day: 'dd/mm/yyyy', amount: '#,##0', text: '@' };
/** What is counted keeps its decimals where it has some. */
const COUNT = 'General';

/** A book of money as a workbook: amounts are numbers, days are days; lines leave the memory as they are written. */
export async function renderAccountBookXlsx(asked: AccountBookSheet): Promise<Buffer> {
  const sheet = printable(asked);
  const out = new PassThrough();
  const whole = buffer(out);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  book.creator = sheet.organisation;
  book.title = `${sheet.title} ${sheet.period}`;
  const page = book.addWorksheet(sheetName(sheet.title), {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&R&"Times New Roman"&11Trang &P' },
    views: [{ state: 'frozen', ySplit: headRow(sheet) }],
  });
  page.columns = sheet.columns.map(({ as, share = 1 }) => ({
    width: as === 'text' ? WIDTHS.text * share : WIDTHS[as],
  }));
  page.pageSetup.printTitlesRow = `${headRow(sheet)}:${headRow(sheet)}`;
  heading(page, sheet);
  head(page, sheet.columns);
  if (sheet.opening) total(page, sheet.columns, sheet.opening);
  for (const row of sheet.rows) {
    line(page, sheet.columns, row);
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  for (const one of sheet.closing) total(page, sheet.columns, one);
  page.commit();
  await book.commit();
  return whole;
}

const titles = ({ organisation, address, title, period, notes, ...sheet }: AccountBookSheet): string[] => [
  organisation.toLocaleUpperCase('vi'),
  ...(address === null ? [] : [`Địa chỉ: ${address}`]),
  title.toLocaleUpperCase('vi'),
  period,
  ...notes,
  unitText(sheet) ?? '',
];

const headRow = (sheet: AccountBookSheet): number => titles(sheet).length + 1;

function heading(page: ExcelJS.Worksheet, sheet: AccountBookSheet): void {
  for (const text of titles(sheet)) {
    const row = page.addRow([text]);
    page.mergeCells(row.number, 1, row.number, sheet.columns.length);
    const isTitle = text === sheet.title.toLocaleUpperCase('vi');
    row.getCell(1).font = font({ bold: isTitle || row.number === 1, size: isTitle ? 14 : 12 });
    row.getCell(1).alignment = { horizontal: row.number <= Number(sheet.address !== null) + 1 ? 'left' : 'center' };
    row.commit();
  }
}

function head(page: ExcelJS.Worksheet, columns: readonly MoneyColumn[]): void {
  const row = page.addRow(columns.map(({ title }) => title));
  for (const at of columns.keys())
    Object.assign(row.getCell(at + 1), {
      font: font({ bold: true }),
      fill: HEAD_FILL,
      border: GRID,
      alignment: wrapped('center'),
    });
  row.commit();
}

/** Days are read by programmes without a zone. */
const value = (cell: MoneyCell | undefined, { as }: MoneyColumn): string | number | Date | null =>
  as === 'day' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : (cell ?? null);

function line(
  page: ExcelJS.Worksheet,
  columns: readonly MoneyColumn[],
  cells: readonly MoneyCell[],
  isBold = false,
): void {
  const row = page.addRow(columns.map((column, at) => value(cells[at], column)));
  for (const [at, { as, isCount }] of columns.entries())
    Object.assign(row.getCell(at + 1), {
      font: font({ bold: isBold }),
      border: GRID,
      numFmt: isCount ? COUNT : FORMATS[as],
      alignment: wrapped(as === 'amount' ? 'right' : as === 'day' ? 'center' : 'left'),
    });
  row.commit();
}

function total(page: ExcelJS.Worksheet, columns: readonly MoneyColumn[], { title, amounts }: MoneyTotal): void {
  const cells: MoneyCell[] = columns.map(() => null);
  cells[
    Math.max(
      0,
      columns.findLastIndex(({ as }, at) => as === 'text' && at < (amountsAt(columns)[0] ?? columns.length)),
    )
  ] = title;
  for (const [place, at] of amountsAt(columns).entries()) cells[at] = amounts[place] ?? null;
  line(page, columns, cells, true);
}
