import type { Glyph } from './extract-pdf-page.ts';

/** Letters on one baseline without a wide gap between them. */
export interface Segment {
  text: string;
  x: number;
  end: number;
  words: Word[];
}

export interface Word {
  text: string;
  x: number;
}

export interface Row {
  y: number;
  size: number;
  segments: Segment[];
}

/** Between two columns; a justified line stretches its blanks less. In sizes of the letters. */
const COLUMN_GAP = 1.4;

/** A blank that the file does not write as a letter. */
const WORD_GAP = 0.18;

/** Where the file does write them, a gap is most often a letter of a second, narrower font. */
const WORD_GAP_BESIDE_BLANKS = 0.45;

/** A number stamped over the blanks that were left for it has them under its figures: no blank that anybody sees. */
const SEEN_GAP = 0.05;

const HANGING = /^[-–+*•]$/u;
const MARK_GAP = 0.08;

/** Rows from top to bottom, each cut at its wide gaps. */
export function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const blanks = glyphs.filter(isBlank).length;
  const wordGap = blanks > glyphs.length * 0.05 ? WORD_GAP_BESIDE_BLANKS : WORD_GAP;
  const byHeight = glyphs.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const rows: Row[] = [];
  let members: Glyph[] = [];
  let y = -Infinity;
  for (const glyph of byHeight) {
    // Raised and lowered letters stay on their line.
    if (members.length > 0 && glyph.y - y > 0.4 * Math.max(glyph.size, members[0]!.size)) {
      rows.push(...partedRows(members, wordGap));
      members = [];
    }
    if (members.length === 0 || glyph.size > members[0]!.size) y = glyph.y;
    members.push(glyph);
  }
  if (members.length > 0) rows.push(...partedRows(members, wordGap));
  return rows.filter(({ segments }) => segments.length > 0);
}

/** Letters that make a line of their own. */
const A_LINE = 5;

/**
 * Two lines of small letters beside one of large letters are no one row: lines on several heights that stand above each
 * other are parted, whatever stands beside them goes with the nearest.
 */
function partedRows(members: readonly Glyph[], wordGap: number): Row[] {
  const levels: Glyph[][] = [];
  for (const glyph of members) {
    const level = levels.at(-1);
    if (level && glyph.y - level[0]!.y <= 0.2 * glyph.size) level.push(glyph);
    else levels.push([glyph]);
  }
  const lines = levels.filter((level) => level.filter((glyph) => !isBlank(glyph)).length >= A_LINE);
  const isAbove = lines.some((one, at) => lines.slice(at + 1).some((other) => overlaps(one, other)));
  if (lines.length < 2 || !isAbove) return [rowOf(members, wordGap)];
  for (const level of levels.filter((one) => !lines.includes(one))) nearest(lines, level[0]!.y).push(...level);
  return lines.map((line) => rowOf(line, wordGap));
}

/** Whether one line stands above the other for more than some letters. */
function overlaps(one: readonly Glyph[], other: readonly Glyph[]): boolean {
  const from = other.reduce((least, { x }) => Math.min(least, x), Infinity);
  const to = other.reduce((most, { end }) => Math.max(most, end), -Infinity);
  return one.filter((glyph) => !isBlank(glyph) && glyph.x >= from && glyph.end <= to).length >= A_LINE;
}

const nearest = (lines: readonly Glyph[][], y: number): Glyph[] =>
  lines.reduce((best, line) => (Math.abs(line[0]!.y - y) < Math.abs(best[0]!.y - y) ? line : best));

function rowOf(members: readonly Glyph[], wordGap: number): Row {
  const size = members.reduce((most, glyph) => Math.max(most, glyph.size), 0);
  const segments: Segment[] = [];
  let last: Glyph | null = null;
  let isSpaced = false;
  for (const glyph of members.toSorted((a, b) => a.x - b.x)) {
    if (isBlank(glyph)) {
      isSpaced = true;
      continue;
    }
    if (last && isDouble(last, glyph)) continue;
    const gap: number = last ? glyph.x - last.end : Infinity;
    const segment = segments.at(-1);
    if (!segment || gap > COLUMN_GAP * size)
      segments.push({ text: glyph.text, x: glyph.x, end: glyph.end, words: [{ text: glyph.text, x: glyph.x }] });
    else {
      // The mark of a point hangs before its text without a blank.
      const width = HANGING.test(segment.text) ? MARK_GAP : wordGap;
      const parts = (isSpaced && gap > SEEN_GAP * size) || gap > width * size;
      segment.text += `${parts ? ' ' : ''}${glyph.text}`;
      if (parts) segment.words.push({ text: glyph.text, x: glyph.x });
      else segment.words.at(-1)!.text += glyph.text;
      segment.end = Math.max(segment.end, glyph.end);
    }
    isSpaced = false;
    last = glyph;
  }
  return {
    y: members.reduce((most, glyph) => Math.max(most, glyph.y), -Infinity),
    size,
    segments: segments.map(clean),
  };
}

const isBlank = (glyph: Glyph): boolean => glyph.text.trim() === '';

/** Bold made by printing a letter twice. */
const isDouble = (last: Glyph, glyph: Glyph): boolean =>
  last.text === glyph.text && Math.abs(last.x - glyph.x) < 0.12 * glyph.size;

const clean = (segment: Segment): Segment => ({
  ...segment,
  text: cleanText(segment.text),
  words: segment.words.map(({ text, x }) => ({ text: cleanText(text), x })),
});

const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\u00ad]/gu, '')
    .trim();

export const rowText = (row: Row, separator = ' '): string => row.segments.map(({ text }) => text).join(separator);
