import { Passage } from '../../passages/src/index.ts';
import { hasHtmlCells, htmlCells, htmlRows, isOpenHtmlRow } from './html-rows.ts';
import type { Covered } from './html-rows.ts';
import { uncrowded } from './crowded-lines.rules.ts';
import { respelt } from './spelling.rules.ts';
import { isSplit, splitsIn } from './split-syllables.rules.ts';

/** One line of the source. */
export interface Line {
  /** Number of the line in the document, from 0. */
  index: number;
  /** What it says, without marks of emphasis or heading. */
  passage: Passage;
  /** Depth of a markdown heading, 0 for none. */
  heading: number;
  /** Cells of a table row (markdown `|` or tabs); null outside tables. An empty cell is an empty passage. */
  cells: Passage[] | null;
  /** The whole line was in bold, which scanners make of headings. */
  bold: boolean;
}

/** Blank lines beyond these say nothing more; a page of nothing but them would take a gigabyte. */
const MOST_BLANKS = 60;

/** The lines of a document, and the rows of its HTML tables. Blank lines are kept: they end paragraphs. */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  const split = isSplit(source);
  let covered: Covered = [];
  let blanks = 0;
  let start = 0;
  for (let at = 0; at <= source.length; at += 1) {
    if (at < source.length && !isLineEnd(source.charCodeAt(at))) continue;
    const raw = source.slice(start, at);
    if (at < source.length && raw.includes('<') && isOpenHtmlRow(raw)) continue;
    if (raw.includes('<') && hasHtmlCells(raw)) {
      for (const [from, to] of htmlRows(raw))
        lines.push(readLine(source, start + from, start + to, lines.length, covered, split));
    } else {
      if (/[^\s]/u.test(raw)) covered = [];
      const isBlank = raw.trim() === '';
      blanks = isBlank ? blanks + 1 : 0;
      if (blanks > MOST_BLANKS) {
        start = at + 1;
        continue;
      }
      for (const [from, to] of uncrowded(raw))
        lines.push(readLine(source, start + from, start + to, lines.length, covered, split));
    }
    if (source[at] === '\r' && source[at + 1] === '\n') at += 1;
    start = at + 1;
  }
  return lines;
}

const isLineEnd = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029;

function readLine(source: string, start: number, end: number, index: number, covered: Covered, split: boolean): Line {
  const raw = source.slice(start, end);
  const replaced = markupOf(raw, start);
  if (split) for (const at of splitsIn(raw)) replaced.set(start + at, '');
  const cells =
    (hasHtmlCells(raw) ? htmlCells(raw, covered) : cellRanges(raw))?.map(([from, to]) =>
      Passage.of(source, start + from, start + to, replaced).respelt(respelt),
    ) ?? null;
  return {
    index,
    passage: Passage.of(source, start, end, replaced).respelt(respelt),
    heading: /^ {0,3}(#{1,6})\s/u.exec(raw)?.[1]?.length ?? 0,
    cells,
    bold: /^\s{0,40}(?:#{1,6}\s{1,4})?\*{2,3}[^*]+\*{2,3}[\s.:]{0,40}$/u.test(raw),
  };
}

/**
 * Marks of markdown, the few HTML tags that scanners leave, characters that nobody sees: not part of what the document
 * says. A star alone at the beginning of a line is the dash of a list and stays.
 */
const MARKUP = new RegExp(
  [
    String.raw`^\s{0,40}#{1,6}(?=\s)`,
    String.raw`^\s{0,40}>+(?=\s)`,
    String.raw`(?<bullet>^\s{0,40}\*(?=[ \t]+[^*\s]))`,
    String.raw`\*+`,
    String.raw`!\[[^\]]{0,200}\]\([^)]{0,400}\)`,
    String.raw`(?<break><br\s?/?>)`,
    String.raw`</?(?:b|i|u|em|strong|sup|sub|p|span|div|center|table|thead|tbody|tr|td|th)(?:\s[^<>]{0,300})?/?>`,
    String.raw`(?<blank>&nbsp;|[\ue000-\uf8ff])`,
    String.raw`(?<=&)amp;`,
    String.raw`(?<stroke>[\u2044\u2215]/?|/(?=[\u2044\u2215]))`,
    // Keyboards and scanners give the Icelandic letter. Inside a symbol it stays, to be told as repaired.
    String.raw`(?<eth>(?<![/\d-]\p{Lu}{0,8})[Ðð])`,
    String.raw`\\(?=[\-.*_#\(\)\[\]+!\|~])`,
    String.raw`[\u00ad\u200b-\u200f\u2060\ufeff]`,
  ].join('|'),
  'giu',
);

function markupOf(raw: string, start: number): Map<number, string> {
  const replaced = new Map<number, string>();
  for (const found of raw.matchAll(MARKUP)) {
    const { bullet, break: broken, blank, eth, stroke } = found.groups!;
    if (bullet !== undefined) continue;
    if (eth !== undefined) {
      replaced.set(start + found.index, eth === 'Ð' ? 'Đ' : 'đ');
      continue;
    }
    for (let at = 0; at < found[0].length; at += 1) replaced.set(start + found.index + at, '');
    if (stroke !== undefined && stroke !== '/') replaced.set(start + found.index, '/');
    if (broken !== undefined) replaced.set(start + found.index, '\n');
    if (blank !== undefined) replaced.set(start + found.index, ' ');
  }
  return replaced;
}

/** Ranges of the cells of a row; a row has tabs inside, or begins and ends with a bar, or ends with one of several. */
function cellRanges(raw: string): [number, number][] | null {
  const trimmed = raw.trim();
  const opened = trimmed.startsWith('|');
  const bars =
    (trimmed.length > 1 && trimmed.endsWith('|') && (opened || trimmed.includes(' | '))) ||
    trimmed.split(' | ').length > 3;
  if (!bars && !trimmed.includes('\t')) return null;
  const separator = bars ? '|' : '\t';
  const from = bars && opened ? raw.indexOf('|') + 1 : 0;
  const to = bars && trimmed.endsWith('|') ? raw.lastIndexOf('|') : raw.length;
  const ranges: [number, number][] = [];
  let cell = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && raw[at] !== separator) continue;
    ranges.push([cell, at]);
    cell = at + 1;
  }
  return ranges;
}

/** A row of dashes between the head and the body of a markdown table says nothing. */
export const isRule = (line: Line): boolean => /^[\s|:_=~*-]*$/u.test(line.passage.text) && line.passage.text !== '';

/** `3`, `- 3 -`, `Trang 3/5`, `Page 3 of 5`. */
export const isPageNumber = (text: string): boolean =>
  /^(?:[-–—(]\s*)?(?:(?:trang|page|tr\.)\s*(?:số\s*)?:?\s*)?\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?(?:\s*[-–—)])?$/iu.test(
    text,
  );

/**
 * What the lines say, piece by piece as a reader's eye takes it: a table used for layout is read column by column, a
 * broken cell line by line. Blank lines stay as empty pieces.
 */
export function piecesOf(lines: readonly Line[]): Passage[] {
  const pieces: Passage[] = [];
  let rows: Passage[][] = [];
  let blank: Passage[] = [];
  const flush = (): void => {
    const width = Math.max(0, ...rows.map((row) => row.length));
    for (let column = 0; column < width; column += 1) {
      for (const row of rows) if (row[column]) pieces.push(...row[column]!.split(/\n/u));
    }
    pieces.push(...blank);
    rows = [];
    blank = [];
  };
  for (const line of lines) {
    if (line.cells) {
      if (!isRule(line)) rows.push(line.cells);
      continue;
    }
    // A blank line inside a table, between position and name, does not end it.
    if (line.passage.text === '' && rows.length > 0) {
      blank.push(line.passage);
      continue;
    }
    flush();
    if (line.passage.text === '') pieces.push(line.passage);
    else if (!isRule(line)) pieces.push(...line.passage.split(/\n/u));
  }
  flush();
  return pieces;
}
