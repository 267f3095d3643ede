import type * as Types from '../dataProvider/schema.ts';
import { ImportFileError } from '../shared/importing/fileFault.ts';
import { contentsOf, tableIn } from '../shared/importing/readImport.ts';
import { listInTable, listsIn, type ListOnScreen } from './list.rules.ts';

interface FoundList {
  sheet: string;
  table: ListOnScreen;
}

/** The list in cells that were pasted. @throws {ImportFileError} */
export const listInText = (text: string, subject: Types.SubjectKind): ListOnScreen => listOf(tableIn(text), subject);

/** The lists of a file. @throws {ImportFileError} */
export async function readList(file: File, subject: Types.SubjectKind): Promise<FoundList[]> {
  const contents = await contentsOf(file);
  if ('table' in contents) return [{ sheet: '', table: listOf(contents.table, subject) }];
  const found = listsIn(contents.sheets, subject).map(({ sheet, list }) => ({ sheet, table: list }));
  if (found.length === 0) throw new ImportFileError('NO_LIST');
  return found;
}

function listOf(table: string[][], subject: Types.SubjectKind): ListOnScreen {
  const list = listInTable(table, subject);
  if (!list) throw new ImportFileError('NO_LIST');
  return list;
}
