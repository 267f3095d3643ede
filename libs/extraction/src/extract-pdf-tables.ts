import { rowsOf, rowText } from './extract-pdf-lines.ts';
import { repeated } from './extract-blocks.ts';
import type { Glyph, PageContent, Rule } from './extract-pdf-page.ts';

/** A table that lines draw: its place and its rows as text. */
export interface DrawnTable {
  top: number;
  bottom: number;
  text: string;
}

/** Lines that should meet often miss each other by their own width. */
const NEAR = 3;

/** Tables of the page, and the letters that are in none. */
export function takeTables({ glyphs, rules }: PageContent): { tables: DrawnTable[]; rest: Glyph[] } {
  const tables: DrawnTable[] = [];
  let rest = glyphs;
  for (const group of connected(rules)) {
    const grid = gridOf(group);
    if (!grid) continue;
    const inside = rest.filter((glyph) => isInside(grid, glyph));
    const text = inside.length > 0 ? tableText(grid, inside) : '';
    if (text === '') continue;
    const taken = new Set(inside);
    rest = rest.filter((glyph) => !taken.has(glyph));
    tables.push({ top: grid.ys[0]!, bottom: grid.ys.at(-1)!, text });
  }
  return { tables, rest };
}

/** Rules that touch, directly or through others. */
function connected(rules: readonly Rule[]): Rule[][] {
  const across = rules.filter(({ isVertical }) => !isVertical);
  const waiting = new Set(rules.filter(({ isVertical }) => isVertical));
  const free = new Set(across);
  const groups: Rule[][] = [];
  for (const first of waiting) {
    waiting.delete(first);
    const group = [first];
    for (let at = 0; at < group.length; at += 1) {
      const rule = group[at]!;
      for (const other of rule.isVertical ? free : waiting) {
        if (!meet(rule, other)) continue;
        group.push(other);
        (rule.isVertical ? free : waiting).delete(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

const meet = (a: Rule, b: Rule): boolean =>
  a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;

interface Grid {
  xs: number[];
  ys: number[];
  rules: Rule[];
}

/** At least two columns; a frame around a text is none. */
function gridOf(rules: Rule[]): Grid | null {
  const xs = distinct(rules.filter(({ isVertical }) => isVertical).map(({ at }) => at));
  const ys = distinct(rules.filter(({ isVertical }) => !isVertical).map(({ at }) => at));
  return xs.length >= 3 && ys.length >= 2 && xs.length <= 64 ? { xs, ys, rules } : null;
}

function distinct(values: number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.filter((value, at) => at === 0 || value - sorted[at - 1]! > NEAR);
}

const isInside = ({ xs, ys }: Grid, glyph: Glyph): boolean =>
  glyph.x >= xs[0]! - NEAR && glyph.x <= xs.at(-1)! && glyph.y >= ys[0]! && glyph.y <= ys.at(-1)! + NEAR;

/** Each letter goes to the place of the grid it stands in; a place without a line before it belongs to its neighbour. */
function tableText(grid: Grid, glyphs: readonly Glyph[]): string {
  const [columns, rows] = [grid.xs.length - 1, grid.ys.length - 1];
  const owners = ownersOf(grid, columns, rows);
  const cells: Glyph[][] = Array.from({ length: columns * rows }, () => []);
  for (const glyph of glyphs) {
    const column = bandOf(grid.xs, (glyph.x + glyph.end) / 2);
    // The middle of a letter, not its baseline, which may touch the line below.
    const row = bandOf(grid.ys, glyph.y - glyph.size * 0.3);
    cells[owners[row * columns + column]!]!.push(glyph);
  }
  const lines = Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns).map(cellText));
  // A cell over several rows is said in each below the head; a running number counts once.
  for (let row = 2; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const goesOn = owners[row * columns + column] === owners[(row - 1) * columns + column];
      if (goesOn && lines[row]!.some(Boolean)) lines[row]![column] = repeated(lines[row - 1]![column]);
    }
  }
  return lines
    .filter((line) => line.some(Boolean))
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
}

function ownersOf({ xs, ys, rules }: Grid, columns: number, rows: number): number[] {
  const down = rules.filter(({ isVertical }) => isVertical);
  const across = rules.filter(({ isVertical }) => !isVertical);
  const owners: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const here = row * columns + column;
      if (column > 0 && !hasRule(down, xs[column]!, middle(ys, row))) owners.push(owners[here - 1]!);
      else if (row > 0 && !hasRule(across, ys[row]!, middle(xs, column))) owners.push(owners[here - columns]!);
      else owners.push(here);
    }
  }
  return owners;
}

const middle = (edges: readonly number[], at: number): number => (edges[at]! + edges[at + 1]!) / 2;

const hasRule = (rules: readonly Rule[], at: number, along: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= NEAR + 1 && rule.from - NEAR <= along && rule.to + NEAR >= along);

function bandOf(edges: readonly number[], value: number): number {
  const after = edges.findIndex((edge) => edge > value);
  return Math.min(edges.length - 2, Math.max(0, (after < 0 ? edges.length : after) - 1));
}

/** A wrapped line goes on; one that begins with a mark is a point of its own. */
function cellText(glyphs: readonly Glyph[]): string {
  return rowsOf(glyphs)
    .map((row) => rowText(row).replaceAll('|', '/'))
    .reduce((text, line) => (text === '' ? line : text + betweenLines(text, line) + line), '');
}

function betweenLines(text: string, line: string): string {
  if (POINT.test(line)) return '<br>';
  // `Lớp/` `người`: a narrow column breaks after the stroke.
  return /[\p{L}\d][-/]$/u.test(text) ? '' : ' ';
}

const POINT = /^(?:[-–+*•]|\d{1,2}[.)]\s|[a-zđ]\)\s)/u;
