import type { Row } from './extract-pdf-lines.ts';
import type { DrawnTable } from './extract-pdf-tables.ts';

const NUMBER = /^\d{1,3}[.)]?$/u;
const NUMBERS = /^(?:S?TT|Số\s+TT|Số\s+thứ\s+tự)$/iu;

/**
 * Tables that no lines draw: rows under each other with a running number at their left. Lines below a number, in the
 * columns of its row, are the rest of its cells.
 */
export function takeNumberedTables(rows: readonly Row[]): { tables: DrawnTable[]; rest: Row[] } {
  const tables: DrawnTable[] = [];
  const rest: Row[] = [];
  for (let at = 0; at < rows.length;) {
    const found = tableAt(rows, at);
    if (found) tables.push(found.table);
    else rest.push(rows[at]!);
    at += found?.count ?? 1;
  }
  return { tables, rest };
}

const isAnchor = (row: Row): boolean => row.segments.length >= 3 && NUMBER.test(row.segments[0]!.text);
const isHead = (row: Row): boolean => row.segments.length >= 2 && NUMBERS.test(row.segments[0]!.words[0]!.text);

function tableAt(rows: readonly Row[], at: number): { table: DrawnTable; count: number } | null {
  const headed = isHead(rows[at]!);
  if (!headed && !isAnchor(rows[at]!)) return null;
  const reach = reachOf(rows, at);
  const run = rows.slice(at, at + reach);
  const anchors = run.filter(isAnchor);
  const bounds = boundsOf(anchors);
  if (!bounds || anchors.length < (headed ? 1 : 2)) return null;
  const lines: string[][][] = [];
  for (const row of run) {
    const cells = cellsOf(row, bounds);
    if (isAnchor(row) || lines.length === 0) lines.push(cells.map((cell) => [cell]));
    else lines.at(-1)!.forEach((cell, column) => cell.push(cells[column]!));
  }
  const text = lines.map((row) => `| ${row.map((cell) => joined(cell)).join(' | ')} |`).join('\n');
  return { table: { top: run[0]!.y - run[0]!.size, bottom: run.at(-1)!.y, text }, count: reach };
}

/** How many rows belong together: none far below the one before, none that runs over the margin of its numbers. */
function reachOf(rows: readonly Row[], at: number): number {
  let count = 1;
  let anchored = isAnchor(rows[at]!);
  for (let next = at + 1; next < rows.length; next += 1) {
    const [row, before] = [rows[next]!, rows[next - 1]!];
    const left = rows[at]!.segments[0]!;
    if (row.y - before.y > row.size * 3 || isHead(row)) break;
    if (isAnchor(row)) anchored = true;
    else if (row.segments[0]!.x <= left.end + row.size * 0.4) break;
    count += 1;
  }
  return anchored ? count : 0;
}

/** Between each two columns; null where the rows do not agree on them. */
function boundsOf(anchors: readonly Row[]): number[] | null {
  const width = Math.max(0, ...anchors.map(({ segments }) => segments.length));
  const whole = anchors.filter(({ segments }) => segments.length === width);
  if (width < 3) return null;
  const bounds: number[] = [];
  for (let column = 1; column < width; column += 1) {
    const end = Math.max(...whole.map(({ segments }) => segments[column - 1]!.end));
    const start = Math.min(...whole.map(({ segments }) => segments[column]!.x));
    if (end >= start) return null;
    // Cells begin at one place more often than they end at one.
    bounds.push(Math.max(end, start - whole[0]!.size));
  }
  return bounds;
}

function cellsOf(row: Row, bounds: readonly number[]): string[] {
  const cells: string[][] = Array.from({ length: bounds.length + 1 }, () => []);
  for (const { x, text } of row.segments.flatMap(({ words }) => words)) {
    const right = bounds.findIndex((bound) => x < bound);
    cells[right < 0 ? bounds.length : right]!.push(text);
  }
  return cells.map((words) => words.join(' ').replaceAll('|', '/'));
}

/** A line that begins with a mark is a point of its own. */
const joined = (lines: readonly string[]): string =>
  lines
    .filter((line) => line !== '')
    .reduce((text, line) => (text === '' ? line : `${text}${/^[-–+•]\s/u.test(line) ? '<br>' : ' '}${line}`), '');
