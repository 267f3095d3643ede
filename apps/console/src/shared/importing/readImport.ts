import type { ImportColumn } from './cells.rules';
import { tableOf } from './csv.rules';
import { ImportFileError } from './fileFault.ts';
import { MAX_FILE_BYTES, readWorkbook, type Sheet, WorkbookError } from './readWorkbook.ts';
import { type SheetTable, tablesOf } from './sheets.rules';

/** The sheets of a workbook, or the one table of a text. */
export type FileContents = { sheets: Sheet[] } | { table: string[][] };

/** The tables of a file: of text one, of a workbook one for each sheet that has the columns. @throws {ImportFileError} */
export async function readImport(file: File, columns: readonly ImportColumn[]): Promise<SheetTable[]> {
  const contents = await contentsOf(file);
  if ('table' in contents) return [{ sheet: '', table: contents.table }];
  const found = tablesOf(contents.sheets, columns);
  if (Array.isArray(found)) return found;
  throw new ImportFileError(found.code, found.params);
}

/** @throws {ImportFileError} */
export async function contentsOf(file: File): Promise<FileContents> {
  if (file.size > MAX_FILE_BYTES) throw new ImportFileError('FILE_TOO_LARGE');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isWorkbook(file.name, bytes) ? { sheets: sheetsIn(bytes) } : { table: textIn(bytes) };
}

/** Cells that were pasted. @throws {ImportFileError} */
export function tableIn(text: string): string[][] {
  try {
    return tableOf(text);
  } catch {
    throw new ImportFileError('UNREADABLE');
  }
}

/** As old Excel and workbooks with a password begin, whatever they are called. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

/** Zipped, old, or called a workbook: an old or a renamed file is told so. */
const isWorkbook = (name: string, bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || OLD.every((byte, at) => bytes[at] === byte) || /\.xls[xmb]?$/i.test(name);

function sheetsIn(bytes: Uint8Array): Sheet[] {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    throw error instanceof WorkbookError ? new ImportFileError(error.code) : error;
  }
}

function textIn(bytes: Uint8Array): string[][] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportFileError('UNREADABLE');
  }
  return tableIn(text);
}
