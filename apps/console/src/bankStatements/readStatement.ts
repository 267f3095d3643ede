import { ImportFileError } from '../shared/importing/fileFault.ts';
import { contentsOf, tableIn } from '../shared/importing/readImport.ts';
import { type RowSent, rowsOfSheet, rowsOfTable } from './rows.rules.ts';

export interface ReadRows {
  fileName: string;
  rows: RowSent[];
}

/** The sheets of a file as the API takes them; what they say is the API's to find out. @throws {ImportFileError} */
export async function readStatement(file: File): Promise<{ sheet: string; table: ReadRows }[]> {
  const contents = await contentsOf(file);
  const found =
    'table' in contents
      ? [{ sheet: '', rows: rowsOfTable(contents.table) }]
      : contents.sheets.map((sheet) => ({ sheet: sheet.name, rows: rowsOfSheet(sheet) }));
  const filled = found.filter(({ rows }) => rows.length > 1);
  if (filled.length === 0) throw new ImportFileError('NO_LIST');
  return filled.map(({ sheet, rows }) => ({ sheet, table: { fileName: file.name, rows } }));
}

/** Cells that were pasted. @throws {ImportFileError} */
export const statementInText = (text: string, fileName: string): ReadRows => ({
  fileName,
  rows: rowsOfTable(tableIn(text)),
});
