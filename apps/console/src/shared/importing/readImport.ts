import type { ImportColumn } from './cells.rules';
import { tableOf } from './csv.rules';
import { MAX_FILE_BYTES, readWorkbook, WorkbookError } from './readWorkbook.ts';
import { type SheetTable, tablesOf } from './sheets.rules';

/** What a file that cannot be imported says, by its code below `shared.importing.files`. */
export class ImportFileError extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = 'ImportFileError';
  }
}

/** The tables of a file: of text one, of a workbook one for each sheet that has the columns. @throws {ImportFileError} */
export async function readImport(file: File, columns: readonly ImportColumn[]): Promise<SheetTable[]> {
  if (file.size > MAX_FILE_BYTES) throw new ImportFileError('FILE_TOO_LARGE');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isWorkbook(file.name, bytes) ? sheetsIn(bytes, columns) : [{ sheet: '', table: textIn(bytes) }];
}

/** Zipped, or called a workbook: an old or a renamed file is told so. */
const isWorkbook = (name: string, bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || /\.xls[xmb]?$/i.test(name);

function sheetsIn(bytes: Uint8Array, columns: readonly ImportColumn[]): SheetTable[] {
  const found = tablesOf(sheets(bytes), columns);
  if (Array.isArray(found)) return found;
  throw new ImportFileError(found.code, found.params);
}

function sheets(bytes: Uint8Array): ReturnType<typeof readWorkbook> {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    throw error instanceof WorkbookError ? new ImportFileError(error.code) : error;
  }
}

function textIn(bytes: Uint8Array): string[][] {
  try {
    return tableOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ImportFileError('UNREADABLE');
  }
}
