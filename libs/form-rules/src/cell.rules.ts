import type { FigureValue } from './figure.rules.ts';

/** A rule between cells, whatever the cells are named by: keys on the server, ids in the browser. */
export interface CellRule<Cell> {
  kind: 'SUM_EQUALS' | 'SUM_AT_LEAST' | 'NOT_LESS_THAN';
  cell: Cell;
  operands: readonly Cell[];
}

export type BreachCode = CellRule<unknown>['kind'] | 'TOTAL_NOT_APPLICABLE';

export interface Breach<Cell> {
  code: BreachCode;
  expected: number;
  /** The cell that this one is compared with, for NOT_LESS_THAN. */
  other: Cell | null;
}

export type ReadFigure<Cell> = (cell: Cell) => FigureValue;

/** Sum of the parts of a total; null while it is not known, and then nothing is said about the total. */
export type SumOf<Cell> = (parts: readonly Cell[], read: ReadFigure<Cell>) => number | null;

const numbersOf = <Cell>(parts: readonly Cell[], read: ReadFigure<Cell>): number[] =>
  parts.map(read).filter((value) => typeof value === 'number');

const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** While somebody types: known from the first part that has a number, so that the total can be taken over and hints come at once. */
export function sumSoFar<Cell>(parts: readonly Cell[], read: ReadFigure<Cell>): number | null {
  const numbers = numbersOf(parts, read);
  return numbers.length === 0 ? null : add(numbers);
}

/** When a report is judged: not known while a part that must be filled is missing, for that is what its author is told instead. */
export const sumOnceFilled =
  <Cell>(mustBeFilled: (part: Cell) => boolean): SumOf<Cell> =>
  (parts, read) =>
    parts.some((part) => read(part) === undefined && mustBeFilled(part)) ? null : add(numbersOf(parts, read));

/** What a rule has to say to the figure of its cell. "Not applicable" parts are left out of a sum; a missing figure breaks nothing. */
export function breachesOf<Cell>(rule: CellRule<Cell>, read: ReadFigure<Cell>, sumOf: SumOf<Cell>): Breach<Cell>[] {
  const value = read(rule.cell);
  if (value === undefined) return [];
  return rule.kind === 'NOT_LESS_THAN'
    ? orderBreaches(rule, value, read)
    : sumBreaches(rule, value, sumOf(rule.operands, read));
}

function sumBreaches<Cell>({ kind }: CellRule<Cell>, value: number | null, expected: number | null): Breach<Cell>[] {
  if (expected === null) return [];
  if (value === null) return expected > 0 ? [{ code: 'TOTAL_NOT_APPLICABLE', expected, other: null }] : [];
  const isKept = kind === 'SUM_EQUALS' ? value === expected : value >= expected;
  return isKept ? [] : [{ code: kind, expected, other: null }];
}

/** People are not fewer than classes; only where both are numbers. */
function orderBreaches<Cell>(
  { operands }: CellRule<Cell>,
  value: number | null,
  read: ReadFigure<Cell>,
): Breach<Cell>[] {
  if (value === null) return [];
  return operands.flatMap((other): Breach<Cell>[] => {
    const least = read(other);
    return typeof least === 'number' && value < least ? [{ code: 'NOT_LESS_THAN', expected: least, other }] : [];
  });
}
