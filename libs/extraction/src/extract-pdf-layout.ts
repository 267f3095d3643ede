import { type Row, type Segment, rowsOf, rowText } from './extract-pdf-lines.ts';
import type { PageContent } from './extract-pdf-page.ts';
import { takeNumberedTables } from './extract-pdf-columns.ts';
import { takeTables } from './extract-pdf-tables.ts';

interface Line {
  text: string;
  top: number;
  bottom: number;
  x: number;
  end: number;
  isTable: boolean;
  /** In one of two columns, where lines are centred; `first` of its column. */
  column: 'first' | 'next' | null;
}

/** Lines of a page in reading order, with a blank line where the page leaves more room than usual. */
export function pageText(content: PageContent): string {
  const { tables: drawn, rest } = takeTables(content);
  const all = rowsOf(rest);
  const { tables, rest: rows } = takeNumberedTables(all.filter((row) => !isPageNumber(row, all)));
  const lines = columnsOf(rows);
  for (const { top, bottom, text } of [...drawn, ...tables]) {
    const at = lines.findIndex((line) => line.top > top);
    lines.splice(at < 0 ? lines.length : at, 0, { text, top, bottom, x: 0, end: 0, isTable: true, column: null });
  }
  return joinLines(lines);
}

/** A number alone as the first or last line. */
const isPageNumber = (row: Row, rows: readonly Row[]): boolean =>
  (row === rows[0] || row === rows.at(-1)) &&
  /^(?:[-–]\s*)?\d{1,4}(?:\s*[-–]|\s*\/\s*\d{1,4})?$|^Trang\s+\d/iu.test(rowText(row));

const STATE_NAME = /^CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI/iu;
const RECIPIENTS = /^Nơi\s+nhận\b/iu;
const DATED = /ngày.*tháng.*năm/iu;

/** Letterhead and signature stand side by side: the left column is read first, then the right one. */
function columnsOf(rows: readonly Row[]): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < rows.length;) {
    const block = letterheadAt(rows, at) ?? signatureAt(rows, at);
    if (block) {
      lines.push(...sides(rows.slice(at, at + block.count), block.gutter));
      at += block.count;
    } else {
      lines.push(wholeLine(rows, at));
      at += 1;
    }
  }
  return lines;
}

interface Columns {
  count: number;
  /** Right of it begins the second column. */
  gutter: number;
}

/** From the row that holds (or next holds) quốc hiệu to the date, and further down the left column (`V/v …`). */
function letterheadAt(rows: readonly Row[], at: number): Columns | null {
  const titled = [at, at + 1, at + 2].find((index) => rows[index]?.segments.some(({ text }) => STATE_NAME.test(text)));
  if (titled === undefined) return null;
  const title = rows[titled]!.segments.find(({ text }) => STATE_NAME.test(text))!;
  const block = rows.slice(at, at + 12);
  const isBeside = block.some(({ segments }) => segments.some(({ end }) => end < title.x));
  if (!isBeside) return null;
  const dated = block.findIndex(({ segments }) => segments.some(({ text, end }) => DATED.test(text) && end > title.x));
  const last = dated < 0 ? titled - at + 1 : dated;
  const left = Math.min(...block.slice(0, last + 1).flatMap(({ segments }) => segments.map(({ x }) => x)));
  const gutter = gutterOf(block.slice(0, last + 1), title);
  let count = last + 1;
  while (block[count] && isUnderNumber(block[count]!, block[count - 1]!, gutter, left)) count += 1;
  return { count, gutter };
}

/** Left of the right column's widest line, but right of everything that ends before quốc hiệu begins. */
function gutterOf(rows: readonly Row[], title: Segment): number {
  const ends = rows.flatMap(({ segments }) => segments).filter(({ end }) => end < title.x);
  return (Math.max(...ends.map(({ end }) => end)) + title.x) / 2;
}

function isUnderNumber(row: Row, before: Row, gutter: number, left: number): boolean {
  const [first] = row.segments;
  if (row.segments.length !== 1 || !first || row.y - before.y > 2.2 * row.size) return false;
  return first.end < gutter && first.x > left - row.size * 4 && !/^(?:Kính\s+gửi|Căn\s+cứ|[IVX]+\.)/iu.test(first.text);
}

/** From "Nơi nhận" (or the line of authority just above it) as long as lines keep to their side. */
function signatureAt(rows: readonly Row[], at: number): Columns | null {
  const named = [at, at + 1].find((index) => rows[index]?.segments.some(({ text }) => RECIPIENTS.test(text)));
  if (named === undefined) return null;
  const left = rows[named]!.segments.find(({ text }) => RECIPIENTS.test(text))!;
  const reach = left.x + rows[named]!.size * 8;
  const right = rows
    .slice(at)
    .flatMap(({ segments }) => segments.slice(segments.length > 1 ? 1 : 0))
    .filter(({ x }) => x > reach);
  const begins = right.length > 0 ? Math.min(...right.map(({ x }) => x)) : Infinity;
  const gutter = begins - rows[named]!.size * 0.5;
  const crossing = rows
    .slice(at)
    .findIndex(({ segments }) => segments.some(({ x, end }) => x < gutter && end > gutter));
  const count = crossing < 0 ? rows.length - at : crossing;
  if (!Number.isFinite(begins) || count <= named - at) return null;
  return named > at && rows[at]!.segments.some(({ x }) => x < gutter) ? null : { count, gutter };
}

function sides(rows: readonly Row[], gutter: number): Line[] {
  const side = (isRight: boolean): Line[] =>
    rows.flatMap((row) => {
      const segments = row.segments.filter(({ x, end }) => (x + end) / 2 > gutter === isRight);
      return segments.length > 0 ? [lineOf({ ...row, segments }, rowText({ ...row, segments }))] : [];
    });
  return [side(false), side(true)].flatMap((lines) =>
    lines.map((line, at): Line => ({ ...line, column: at === 0 ? 'first' : 'next' })),
  );
}

/** Gaps in two rows above each other are columns of a table without lines; a lone gap is only a wide blank. */
function wholeLine(rows: readonly Row[], at: number): Line {
  const row = rows[at]!;
  const isTable =
    row.segments.length > 2 && [rows[at - 1], rows[at + 1]].some((near) => near && near.segments.length > 1);
  return { ...lineOf(row, isTable ? `| ${rowText(row, ' | ')} |` : rowText(row)), isTable };
}

const lineOf = (row: Row, text: string): Line => ({
  text,
  top: row.y - row.size,
  bottom: row.y,
  x: row.segments[0]!.x,
  end: row.segments.at(-1)!.end,
  isTable: false,
  column: null,
});

/** More than this over the usual distance of two lines parts paragraphs. */
const WIDE = 1.25;

function joinLines(lines: readonly Line[]): string {
  const [body, column] = [usualDistance(bodyPairs(lines)), usualDistance(columnPairs(lines))];
  const margin = Math.min(...lines.filter(({ isTable }) => !isTable).map(({ x }) => x));
  let text = '';
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before) text += between(before, line, isApart(before, line, line.column ? column : body, margin));
    text += line.text;
  });
  return text;
}

/** A code or a pair of years that the line end cuts (`6543/KH-` `UBND`) is one word: nothing here is hyphenated. */
function between(before: Line, line: Line, isApart: boolean): string {
  if (before.isTable && line.isTable) return '\n';
  if (isApart) return '\n\n';
  return /[\p{L}\d][-/]$/u.test(before.text) && /^[\p{L}\d]/u.test(line.text) ? '' : '\n';
}

function isApart(before: Line, line: Line, usual: number, margin: number): boolean {
  if (before.isTable || line.isTable || line.column === 'first') return true;
  if (before.column && !line.column) return true;
  const size = line.bottom - line.top;
  const indent = line.x - margin;
  const isIndented = indent > size * 0.8 && indent < size * 4.5 && line.x - before.x > size * 0.8;
  return (isIndented && !line.column) || line.bottom - before.bottom > usual * WIDE;
}

type Pair = readonly [before: Line, line: Line];

const pairs = (lines: readonly Line[]): Pair[] =>
  lines.flatMap((line, at): Pair[] => {
    const before = lines[at - 1];
    return before && !before.isTable && !line.isTable ? [[before, line]] : [];
  });

/** A line that fills the page is followed by the next of its paragraph; where none does, any two lines will do. */
function bodyPairs(lines: readonly Line[]): Pair[] {
  const body = pairs(lines).filter(([before, line]) => !before.column && !line.column);
  const margin = Math.max(...body.map(([before]) => before.end));
  const full = body.filter(
    ([before, line]) => before.end > margin - (before.bottom - before.top) * 3 && line.end <= margin,
  );
  return full.length > 1 ? full : body;
}

const columnPairs = (lines: readonly Line[]): Pair[] => pairs(lines).filter(([, line]) => line.column === 'next');

/** The commonest distance, to half a point: that of lines within a paragraph. */
function usualDistance(near: readonly Pair[]): number {
  const counts = new Map<number, number>();
  for (const [before, line] of near) {
    const distance = Math.round((line.bottom - before.bottom) * 2) / 2;
    if (distance > 0 && distance < (line.bottom - line.top) * 2.2)
      counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  const [usual] = [...counts].reduce(
    (most, next) => (next[1] > most[1] || (next[1] === most[1] && next[0] < most[0]) ? next : most),
    [0, 0],
  );
  return usual || Infinity;
}
