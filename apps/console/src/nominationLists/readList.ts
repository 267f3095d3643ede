import type * as Types from '../dataProvider/schema.ts';
import { tableOf } from '../shared/importing/csv.rules.ts';
import { MAX_FILE_BYTES, readWorkbook, WorkbookError } from '../shared/importing/readWorkbook.ts';
import { listInTable, listsIn, type ListOnScreen } from './list.rules.ts';

/** Why nothing of a file can be taken; the words of its code stand at `shared.importing.files`. */
export class ListFileError extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'ListFileError';
  }
}

/** The list in cells that were pasted, or saved as text; null where none is found. Throws for quotes that do not end. */
export const listInText = (text: string, subject: Types.SubjectKind): ListOnScreen | null =>
  listInTable(tableOf(text), subject);

/** The lists of a file. @throws {ListFileError} */
export async function readList(
  file: File,
  subject: Types.SubjectKind,
): Promise<{ sheet: string; list: ListOnScreen }[]> {
  if (file.size > MAX_FILE_BYTES) throw new ListFileError('FILE_TOO_LARGE');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isWorkbook = (bytes[0] === 0x50 && bytes[1] === 0x4b) || /\.xls[xmb]?$/i.test(file.name);
  const found = isWorkbook ? workbookLists(bytes, subject) : textLists(bytes, subject);
  if (found.length === 0) throw new ListFileError('NO_LIST');
  return found;
}

function workbookLists(bytes: Uint8Array, subject: Types.SubjectKind) {
  try {
    return listsIn(readWorkbook(bytes), subject);
  } catch (error) {
    throw error instanceof WorkbookError ? new ListFileError(error.code) : error;
  }
}

function textLists(bytes: Uint8Array, subject: Types.SubjectKind) {
  try {
    const list = listInText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), subject);
    return list ? [{ sheet: '', list }] : [];
  } catch {
    throw new ListFileError('UNREADABLE');
  }
}
