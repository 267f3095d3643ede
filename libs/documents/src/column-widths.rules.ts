/** What stands in a table, by which its columns get their widths. */
export interface TableTexts {
  /** Of each column: how much of the width it would have. */
  shares: readonly number[];
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}

/** How wide letters are on paper or in a sheet. */
export interface Measure {
  /** Width of an em of the table's letters. */
  em: number;
  /** What surrounds the text of a cell. */
  around: number;
}

/** One word takes no more than this part of the width: what is longer is broken. */
const MOST_OF_A_WORD = 0.3;
/** Heads are bold. */
const BOLD = 1.06;
/** Letters of other programmes are a little wider. */
const SPARE = 1.03;

/**
 * Widths of columns that together fill the given one. A day, a code, a word is never broken where there is room for it: a column
 * that would be too narrow takes what it needs from the others.
 */
export function fittedWidths(table: TableTexts, whole: number, measure: Measure): number[] {
  const words = wordsOf(table);
  const mostOfWord = whole * MOST_OF_A_WORD;
  const needOf = (found: readonly string[], isBold: boolean): number =>
    Math.min(mostOfWord, widest(found) * measure.em * SPARE * (isBold ? BOLD : 1)) + measure.around;
  const needs = words.map(({ heads, cells }) => Math.max(needOf(heads, true), needOf(cells, false)));
  const pieces = words.map(({ heads, cells }) =>
    Math.max(needOf(heads.flatMap(parted), true), needOf(cells.flatMap(parted), false)),
  );
  return shared(table.shares, whole, needs) ?? shared(table.shares, whole, pieces) ?? columnWidths(pieces, whole);
}

/** By their shares, but none narrower than it needs; null where there is not room for all. */
function shared(shares: readonly number[], whole: number, needs: readonly number[]): number[] | null {
  if (sum(needs) > whole) return null;
  const fixed = new Set<number>();
  for (;;) {
    const left = whole - sum(needs.filter((_, at) => fixed.has(at)));
    const free = sum(shares.filter((_, at) => !fixed.has(at)));
    const widths = shares.map((share, at) => (fixed.has(at) ? needs[at]! : (share * left) / free));
    const narrow = widths.findIndex((width, at) => !fixed.has(at) && width < needs[at]!);
    if (narrow === -1) return widths;
    fixed.add(narrow);
  }
}

/** Widths of columns that together fill the given one. */
export function columnWidths(shares: readonly number[], whole: number): number[] {
  const all = sum(shares);
  return shares.map((share) => (share * whole) / all);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The different words of each column. */
function wordsOf({ shares, heads, rows }: TableTexts): { heads: string[]; cells: string[] }[] {
  return shares.map((_, at) => {
    const cells = new Set<string>();
    for (const row of rows) for (const word of (row[at] ?? '').split(/\s+/)) cells.add(word);
    return { heads: (heads[at] ?? '').split(/\s+/), cells: [...cells] };
  });
}

/** Where a line may be broken within a code, when nothing else helps. */
const parted = (word: string): string[] => word.split(/(?<=[-/–&])/u);

const widest = (words: readonly string[]): number => words.reduce((most, word) => Math.max(most, ems(word)), 0);

/** Of the letters of Times New Roman, in ems; marks add nothing. */
const LETTERS: [RegExp, number][] = [
  [/\p{M}/u, 0],
  [/[MW@%]/u, 0.95],
  [/[mw&]/u, 0.78],
  [/[IJSP]/u, 0.56],
  [/[\p{Lu}]/u, 0.73],
  [/[ijlt./,;:|]/u, 0.29],
  [/[-frs()[\]"'“”‘’]/u, 0.4],
];

const ems = (word: string): number => {
  let width = 0;
  for (const letter of word.normalize('NFD')) width += LETTERS.find(([letters]) => letters.test(letter))?.[1] ?? 0.5;
  return width;
};
