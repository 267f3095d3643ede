import {
  type BreachCode,
  breachesOf,
  type FigureFault,
  type FigureValue,
  readWholeNumber,
  sumSoFar,
} from '../../../../libs/form-rules/src/index.ts';
import type { FigureState } from '../dataProvider/schema.ts';
import type { Form, FormRule } from './reports.graphql.ts';

/** What a cell says. No state: missing. */
export interface Entry {
  state: FigureState | null;
  value: number | null;
}

export type Typed = { entry: Entry; fault: null } | { entry: null; fault: FigureFault };

export { LARGEST_FIGURE } from '../../../../libs/form-rules/src/index.ts';

export const MISSING: Entry = { state: null, value: null };
export const NOT_APPLICABLE: Entry = { state: 'NOT_APPLICABLE', value: null };
export const numberEntry = (value: number): Entry => ({ state: 'NUMBER', value });

const DASHES = /^[-–—]$/;

export const sameEntry = (one: Entry, other: Entry): boolean => one.state === other.state && one.value === other.value;

/** What was typed or pasted: nothing is missing, a dash is "not applicable", the rest must be a whole number. */
export function parseEntry(text: string): Typed {
  const trimmed = text.trim();
  if (trimmed === '') return { entry: MISSING, fault: null };
  if (DASHES.test(trimmed)) return { entry: NOT_APPLICABLE, fault: null };
  const { value, fault } = readWholeNumber(trimmed);
  if (fault) return { entry: null, fault };
  return { entry: value === null ? MISSING : numberEntry(value), fault: null };
}

/** Editable cells as the table shows them: one line for each row of the form, one place for each measure. */
export type Layout = (string | null)[][];

export const layoutOf = (form: Form): Layout =>
  form.rows.map((row) =>
    form.measures.map(({ code }) => row.cells.find(({ measure }) => measure === code)?.id ?? null),
  );

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The next cell in a direction. Left and right go on over the edge of a row; up and down jump over rows without the column. */
export function neighbour(layout: Layout, id: string, direction: Direction): string | null {
  const row = layout.findIndex((line) => line.includes(id));
  if (row < 0) return null;
  const column = layout[row]!.indexOf(id);
  if (direction === 'left' || direction === 'right') {
    const all = layout.flat().filter((cell) => cell !== null);
    return all[all.indexOf(id) + (direction === 'left' ? -1 : 1)] ?? null;
  }
  const beyond = direction === 'up' ? layout.slice(0, row).toReversed() : layout.slice(row + 1);
  return beyond.find((line) => line[column] != null)?.[column] ?? null;
}

/** A cell in quotes, as spreadsheets write what holds a break, a tab or a quote. */
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\n]|$)/uy;

/** Text of a block of cells as spreadsheets put it on the clipboard. Null when it is a single value. */
export function parseBlock(text: string): string[][] | null {
  const body = text.replaceAll(/\r\n?/gu, '\n').replace(/\n$/u, '');
  const lines: string[][] = [[]];
  for (let at = 0; at <= body.length; at += 1) {
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(body);
    const end = quoted ? QUOTED.lastIndex : endOfCell(body, at);
    lines.at(-1)!.push(quoted ? quoted[1]!.replaceAll('""', '"') : body.slice(at, end));
    if (body[end] === '\n') lines.push([]);
    at = end;
  }
  return lines.length === 1 && lines[0]!.length === 1 ? null : lines;
}

function endOfCell(text: string, from: number): number {
  const found = text.slice(from).search(/[\t\n]/u);
  return found < 0 ? text.length : from + found;
}

export interface Paste {
  cells: { cellId: string; text: string }[];
  /** Values that met no cell. */
  lost: number;
}

/**
 * Where the values of a block go, from a cell on. A block copied from the printed form also has its headings, as empty lines;
 * when that fits, it is laid over all rows, else over the rows that have figures. Empty values leave their cell alone.
 */
export function planPaste(layout: Layout, startId: string, block: string[][]): Paste {
  const startRow = layout.findIndex((line) => line.includes(startId));
  if (startRow < 0) return { cells: [], lost: 0 };
  const column = layout[startRow]!.indexOf(startId);
  const rows = layout.slice(startRow);
  const printed = lay(rows, column, block);
  return printed.lost === 0
    ? printed
    : lay(
        rows.filter((line) => line.some((cell) => cell !== null)),
        column,
        block,
      );
}

function lay(rows: Layout, column: number, block: string[][]): Paste {
  const paste: Paste = { cells: [], lost: 0 };
  for (const [down, line] of block.entries()) {
    for (const [across, text] of line.entries()) {
      if (text.trim() === '') continue;
      const cellId = rows[down]?.[column + across];
      if (cellId) paste.cells.push({ cellId, text });
      else paste.lost += 1;
    }
  }
  return paste;
}

/** Something to look at while typing; the API decides. */
export interface Hint {
  code: BreachCode;
  severity: FormRule['severity'];
  expected: number;
  /** The cell that this one is compared with, for NOT_LESS_THAN. */
  otherId: string | null;
}

export type ReadEntry = (cellId: string) => Entry;

const figuresOf =
  (read: ReadEntry) =>
  (cellId: string): FigureValue => {
    const { state, value } = read(cellId);
    return state === null ? undefined : value;
  };

/** The sum that a cell is asked to equal, or to reach. */
export interface SumSuggestion {
  sum: number;
  isExact: boolean;
}

export function suggestionFor(rules: readonly FormRule[], read: ReadEntry): SumSuggestion | null {
  const rule = rules.find(({ kind }) => kind !== 'NOT_LESS_THAN');
  const sum = rule ? sumSoFar(rule.operandIds, figuresOf(read)) : null;
  return rule && sum !== null ? { sum, isExact: rule.kind === 'SUM_EQUALS' } : null;
}

/** What the rules of one cell have to say to what stands in it now. */
export function hintsFor(rules: readonly FormRule[], read: ReadEntry): Hint[] {
  return rules.flatMap(({ kind, severity, cellId, operandIds }) =>
    breachesOf({ kind, cell: cellId, operands: operandIds }, figuresOf(read), sumSoFar).map(
      ({ code, expected, other }) => ({ code, severity, expected, otherId: other }),
    ),
  );
}

/** Rules by the cell that they judge. */
export function rulesByCell(rules: readonly FormRule[]): ReadonlyMap<string, FormRule[]> {
  const byCell = new Map<string, FormRule[]>();
  for (const rule of rules) byCell.set(rule.cellId, [...(byCell.get(rule.cellId) ?? []), rule]);
  return byCell;
}

export interface Progress {
  filled: number;
  all: number;
}

/** How many cells say something: a number or "not applicable". */
export const progressOf = (cellIds: readonly string[], read: ReadEntry): Progress => ({
  filled: cellIds.filter((id) => read(id).state !== null).length,
  all: cellIds.length,
});

/** Both figures together, as they will be sent; nothing when there is neither. */
export function addFigures(one: number | null, other: number | null): number | null {
  return one === null && other === null ? null : (one ?? 0) + (other ?? 0);
}
