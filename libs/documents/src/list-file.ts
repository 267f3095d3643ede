import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { cellOf, csvCell, type ListColumn } from './list-file.rules';
import { FILE_TYPES } from './sent-file';
import { font, HEAD_FILL, sheetName } from './xlsx-style';

export const LIST_FORMATS = { csv: FILE_TYPES.csv, xlsx: FILE_TYPES.xlsx } as const;
export type ListFormat = keyof typeof LIST_FORMATS;

/** Pages of a list, one after another. */
export type ListPages = AsyncIterable<readonly unknown[]>;

interface ListFile {
  title: string;
  columns: readonly ListColumn[];
}

/** Rows of a sheet; a list goes on in the next. */
const ROWS_OF_SHEET = 1_000_000;
const NUMBER_FORMATS: Partial<Record<ListColumn['as'], string>> = {
  day: 'dd/mm/yyyy',
  moment: 'dd/mm/yyyy hh:mm',
  number: '#,##0',
};

/** A list of any length as a file: a page is asked for when the one before has gone out, so it takes the memory of a few pages. */
export const listFile = (format: ListFormat, file: ListFile, pages: ListPages): Readable =>
  format === 'csv' ? Readable.from(csvParts(file, pages)) : workbook(file, pages);

async function* csvParts({ columns }: ListFile, pages: ListPages): AsyncGenerator<string> {
  // By the mark at its beginning spreadsheets know that it is UTF-8.
  yield `\uFEFF${columns.map(({ heading }) => csvCell(heading, 'text')).join(',')}\r\n`;
  for await (const rows of pages)
    yield rows
      .map((row) => `${columns.map((column) => csvCell(cellOf(row, column), column.as)).join(',')}\r\n`)
      .join('');
}

function workbook(file: ListFile, pages: ListPages): Readable {
  const out = new PassThrough();
  void written(file, pages, out).catch((error: Error) => out.destroy(error));
  return out;
}

async function written({ title, columns }: ListFile, pages: ListPages, out: PassThrough): Promise<void> {
  // With the first list that is fetched: no process needs it to begin.
  const { default: excel } = await import('exceljs');
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  let sheet: ExcelJS.Worksheet | null = null;
  let count = 0;
  for await (const rows of pages) {
    for (const row of rows) {
      if (!sheet || count % ROWS_OF_SHEET === 0) {
        sheet?.commit();
        sheet = sheetOf(book, `${title.slice(0, 24)} ${count === 0 ? '' : count / ROWS_OF_SHEET + 1}`.trim(), columns);
      }
      sheet.addRow(columns.map((column) => cellOf(row, column))).commit();
      count += 1;
    }
    if (out.destroyed) return;
    // Whoever reads slowly is waited for.
    if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')]);
  }
  (sheet ?? sheetOf(book, title, columns)).commit();
  await book.commit();
}

function sheetOf(
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  columns: readonly ListColumn[],
): ExcelJS.Worksheet {
  const sheet = book.addWorksheet(sheetName(name), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ heading, as }) => ({
    header: heading,
    width: as === 'text' ? 40 : 18,
    style: { font: font(), numFmt: NUMBER_FORMATS[as] },
  }));
  const head = sheet.getRow(1);
  head.font = font({ bold: true });
  head.fill = HEAD_FILL;
  head.commit();
  return sheet;
}
