import { ImportFileError } from '../shared/importing/fileFault.ts';
import { contentsOf, tableIn } from '../shared/importing/readImport.ts';
import { type ListLine, listInTable, listsIn } from './list.rules.ts';

/** The list in cells that were pasted, or in lines of text. @throws {ImportFileError} */
export const listInText = (text: string): ListLine[] => sound(listInTable(tableIn(text)));

/** The lists of a file. @throws {ImportFileError} */
export async function readList(file: File): Promise<{ sheet: string; table: ListLine[] }[]> {
  const contents = await contentsOf(file);
  if ('table' in contents) return [{ sheet: '', table: sound(listInTable(contents.table)) }];
  const found = listsIn(contents.sheets);
  if (found.length === 0) throw new ImportFileError('EMPTY');
  return found;
}

function sound(lines: ListLine[]): ListLine[] {
  if (lines.length === 0) throw new ImportFileError('EMPTY');
  return lines;
}
