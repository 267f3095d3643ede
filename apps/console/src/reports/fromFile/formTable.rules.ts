import type { Form, FormRow } from '../reports.graphql.ts';
import type { Sheet, SheetRow } from '../../shared/importing/readWorkbook.ts';

/** Where the rows and columns of a form stand in a sheet. */
export interface FormTable {
  sheet: Sheet;
  /** The line of the sheet for each row of the form that was found. */
  lines: ReadonlyMap<FormRow, SheetRow>;
  /** Column of each measure that was found, by its code. */
  columns: ReadonlyMap<string, number>;
  /** Lines above the table. */
  head: SheetRow[];
  labelColumn: number;
}

/** Letters and digits alone: people retype labels with other dashes, spaces and stops. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const texts = ({ cells }: SheetRow): [number, string][] =>
  [...cells].flatMap(([column, value]) => (typeof value === 'string' ? [[column, value] as [number, string]] : []));

/** The sheet in which most rows of the form stand. Null where fewer than half of them are anywhere. */
export function findTable(sheets: readonly Sheet[], form: Form): FormTable | null {
  const best = sheets
    .map((sheet) => ({ sheet, lines: linesOf(sheet, form) }))
    .toSorted((one, other) => other.lines.size - one.lines.size)[0];
  if (!best || best.lines.size * 2 < form.rows.length) return null;
  const { sheet, lines } = best;
  const first = Math.min(...[...lines.values()].map(({ at }) => at));
  const head = sheet.rows.filter(({ at }) => at < first);
  const [row, line] = [...lines][0]!;
  const labelColumn = texts(line).find(([, text]) => isLabel(text, row))![0];
  return { sheet, lines, columns: columnsOf(form, head), head, labelColumn };
}

const isLabel = (text: string, { label, printedNumber }: FormRow): boolean => {
  const said = plain(text);
  return said === plain(label) || said === plain(`${printedNumber ?? ''} ${label}`);
};

/** In the order of the form: a label that occurs twice belongs to the row that comes next. */
function linesOf({ rows }: Sheet, form: Form): Map<FormRow, SheetRow> {
  const lines = new Map<FormRow, SheetRow>();
  let next = 0;
  for (const line of rows) {
    const said = texts(line).map(([, text]) => text);
    const isOf = (row: FormRow) => !lines.has(row) && said.some((text) => isLabel(text, row));
    const found = form.rows.findIndex((row, at) => at >= next && isOf(row));
    const row = form.rows[found] ?? form.rows.find(isOf);
    if (!row) continue;
    lines.set(row, line);
    next = Math.max(next, found + 1);
  }
  return lines;
}

/** By the words over the columns, from the table upwards. */
function columnsOf({ measures }: Form, head: readonly SheetRow[]): Map<string, number> {
  const columns = new Map<string, number>();
  for (const line of head.toReversed()) {
    for (const { code, label } of measures) {
      const found = texts(line).find(([, text]) => plain(text) === plain(label));
      if (found && !columns.has(code)) columns.set(code, found[0]);
    }
  }
  return columns;
}
