import { Passage } from './passage.ts';
import type { ReadingProblem } from './reading.ts';
import type { Line } from './source-text.ts';

/** Kinds of numbering, from the outermost to the innermost. `lead` is an unnumbered line that announces the items after it. */
const RANKS = ['part', 'capital', 'roman', 'article', 'arabic', 'decimal', 'letter', 'lead', 'dash', 'plus'] as const;

export type MarkerKind = (typeof RANKS)[number];

interface Marker {
  kind: MarkerKind;
  /** As it goes into a section's number: `III`, `1`, `1.2`, `a`; empty for dashes. */
  label: string;
  /** Place in its sequence; null where nothing is counted. */
  value: number | null;
  /** Characters that the marker takes, blanks after it included. */
  length: number;
}

/** A paragraph or a table of the body, in its place in the numbering. */
export interface Item {
  kind: MarkerKind | null;
  label: string;
  /** Number, dash and text. */
  whole: Passage;
  /** Text without number or dash. Empty for a table. */
  text: Passage;
  /** Number of the nearest numbered section, itself included: `III.1`; null outside. */
  section: string | null;
  parent: Item | null;
  children: Item[];
  /** An unnumbered paragraph after the numbered items of its section: it may speak of something else. */
  loose: boolean;
  /** Rows, when it is a table. */
  table: Line[] | null;
}

export interface Outline {
  /** Every item, in the order of the text. */
  items: Item[];
  problems: ReadingProblem[];
}

/** Reads paragraphs and their numbering. Tolerates jumps, mixed heading depths and page breaks inside sentences. */
export function readOutline(lines: readonly Line[]): Outline {
  const outline: Outline = { items: [], problems: [] };
  const stack: Item[] = [];
  const counted = new Map<Item | null, Map<MarkerKind, number>>();
  for (const block of blocksOf(lines)) {
    const marker = block.table ? null : markerOf(block.passage.text);
    const item = place(block, marker, stack);
    outline.items.push(item);
    const jump = marker && jumpAt(item, marker, counted);
    if (jump) outline.problems.push(jump);
  }
  return outline;
}

/** A text and everything that stands under its item, as one. */
export const withItemsUnder = (text: Passage, item: Item): Passage =>
  Passage.join([
    text,
    ...item.children.filter((child) => !child.table).map((child) => withItemsUnder(child.whole, child)),
  ]);

/** The item's ancestors, nearest first. */
export function ancestors(item: Item): Item[] {
  const found: Item[] = [];
  for (let at = item.parent; at; at = at.parent) found.push(at);
  return found;
}

/** The sentences of a paragraph. A full stop inside an abbreviation (`TP. Vinh`, `KT. Chủ tịch`) ends none. */
export function sentencesOf(passage: Passage): Passage[] {
  const sentences: Passage[] = [];
  let from = 0;
  for (const found of passage.text.matchAll(/[.!?…](?:["”)]{0,2})(?=\s+["“(]?\p{Lu})/gu)) {
    const before = passage.text.slice(Math.max(from, found.index - 4), found.index);
    if (/(?:^|[\s(])(?:TP|TX|TT|Tp|KT|TM|TL|Q|Ths|TS|PGS|GS|St|[A-Z])$/u.test(before)) continue;
    sentences.push(passage.slice(from, found.index + found[0].length).trim());
    from = found.index + found[0].length;
  }
  sentences.push(passage.slice(from).trim());
  return sentences.filter(({ text }) => text !== '');
}

interface Block {
  passage: Passage;
  table: Line[] | null;
}

/** Gathers lines into paragraphs and tables. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const width = wrapWidth(lines);
  const tables = tableRuns(lines);
  let current: Line[] = [];
  let afterBlank = false;
  const flush = () => {
    if (current.length > 0) blocks.push({ passage: Passage.join(current.map(({ passage }) => passage)), table: null });
    current = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const table = tables.get(at);
    if (table) {
      flush();
      blocks.push({ passage: Passage.join(table.map(({ passage }) => passage)), table });
      at = lines.indexOf(table.at(-1)!, at);
    } else if (isBlank(line)) {
      afterBlank = true;
    } else {
      if (current.length === 0 || begins(line, current, afterBlank, width)) flush();
      current.push(line);
      afterBlank = false;
    }
  }
  flush();
  return blocks;
}

/** A rule or a page number between two pages says nothing. */
const isBlank = ({ passage, cells }: Line): boolean =>
  !cells && /^(?:[-_*=~.\s]*|\d{1,3}|[-–]\s*\d{1,3}\s*[-–])$/u.test(passage.text);

/** Whether a line begins a new paragraph after the lines gathered so far. */
function begins(line: Line, current: readonly Line[], afterBlank: boolean, width: number): boolean {
  const last = current.at(-1)!;
  const text = line.passage.text;
  const before = last.passage.text;
  if (/^[-–]\s*\d{4}\b/u.test(text) && /\d$/u.test(before)) return false;
  if (markerOf(text) || line.heading > 0) return true;
  if (/^["“(]?\p{Ll}/u.test(text)) return false;
  if (last.heading === 0 && last.bold === line.bold && lengthOf(current) > 30 && leavesOpen(before)) return false;
  if (afterBlank || last.heading > 0 || last.bold !== line.bold) return true;
  const full = last.passage.length >= width * 0.75;
  return !full || /[:;]$/u.test(before);
}

const lengthOf = (lines: readonly Line[]): number =>
  lines.slice(-4).reduce((sum, { passage }) => sum + passage.length, 0);

/** The line ends in a word or a comma after which something must come. */
const leavesOpen = (text: string): boolean =>
  /(?:,|(?:^|\s)(?:và|của|các|với|cho|tại|về|trong|(?<!tiếp )theo|do|từ|là|để|hoặc|số|ngày|những|một|đến|bởi|giữa|như|cùng|phối hợp|ban hành))$/u.test(
    text,
  );

/** Length at which the lines of a text with hard breaks are full; endless where each paragraph is one line. */
function wrapWidth(lines: readonly Line[]): number {
  const goesOn = lines.filter(
    ({ passage }, at) => at > 0 && /^\p{Ll}(?![).])/u.test(passage.text) && lines[at - 1]!.passage.text !== '',
  );
  if (goesOn.length < 3 || goesOn.length * 12 < lines.length) return Number.POSITIVE_INFINITY;
  const lengths = lines.map(({ passage }) => passage.length).filter((length) => length > 20);
  lengths.sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return wide > 0 && wide <= 130 ? wide : Number.POSITIVE_INFINITY;
}

/** Runs of rows, by the index of the first row. One line with a tab after its number is no table. */
export function tableRuns(lines: readonly Line[]): Map<number, Line[]> {
  const runs = new Map<number, Line[]>();
  for (let at = 0; at < lines.length; at += 1) {
    if (!lines[at]!.cells) continue;
    const run: Line[] = [];
    let end = at;
    for (let next = at; next < lines.length; next += 1) {
      const line = lines[next]!;
      if (line.cells) {
        run.push(line);
        end = next;
      } else if (line.passage.text !== '') break;
    }
    if (run.length > 1 && run.some(({ cells }) => cells!.length >= 3)) runs.set(at, run);
    at = end;
  }
  return runs;
}

/** Hangs a block under the open items of its stack. */
function place(block: Block, marker: Marker | null, stack: Item[]): Item {
  const kind = marker?.kind ?? (isLead(block) ? 'lead' : null);
  const rank = RANKS.indexOf(kind ?? 'lead');
  while (stack.length > 0 && RANKS.indexOf(stack.at(-1)!.kind!) >= rank) stack.pop();
  const parent = stack.at(-1) ?? null;
  const loose = !marker && !!parent?.children.some((child) => child.kind !== null && child.kind !== 'lead');
  const item: Item = {
    kind,
    label: marker?.label ?? '',
    whole: block.passage,
    text: block.table ? block.passage.slice(0, 0) : block.passage.slice(marker?.length ?? 0).trim(),
    section: loose ? outermost(parent) : sectionOf(parent, kind, marker?.label ?? ''),
    parent,
    children: [],
    loose,
    table: block.table,
  };
  parent?.children.push(item);
  if (kind) stack.push(item);
  return item;
}

const isLead = ({ passage, table }: Block): boolean =>
  !table && passage.length < 400 && (passage.text.endsWith(':') || !/[.;,!?…”"]$/u.test(passage.text));

function sectionOf(parent: Item | null, kind: MarkerKind | null, label: string): string | null {
  const above = parent?.section ?? null;
  if (label === '') return above;
  // `1.2` already holds the number of the section above it.
  const outer = kind === 'decimal' ? (outerSection(parent) ?? null) : above;
  return outer === null ? label : `${outer}.${label}`;
}

/** A loose paragraph certainly belongs to no more than the largest section. */
function outermost(parent: Item | null): string | null {
  const above = parent ? [parent, ...ancestors(parent)] : [];
  return above.findLast(({ label }) => label !== '')?.section ?? null;
}

function outerSection(parent: Item | null): string | null {
  let at = parent;
  while (at && at.kind !== 'roman' && at.kind !== 'capital' && at.kind !== 'part' && at.kind !== 'article')
    at = at.parent;
  return at?.section ?? null;
}

/** A gap or a repetition in the numbers of one section. A list may begin again at one. */
function jumpAt(item: Item, marker: Marker, counted: Map<Item | null, Map<MarkerKind, number>>): ReadingProblem | null {
  if (marker.value === null) return null;
  const siblings = counted.get(item.parent) ?? new Map<MarkerKind, number>();
  counted.set(item.parent, siblings);
  const previous = siblings.get(marker.kind);
  siblings.set(marker.kind, marker.value);
  const next = marker.value;
  if (next === 1 || next === (previous ?? 0) + 1) return null;
  // Vietnamese lists count without f, j, w and z, and many without đ.
  if (marker.kind === 'letter' && next === (previous ?? 0) + 2 && /[đfjw]/u.test(LETTERS[next - 2]!)) return null;
  const shown = item.section ?? marker.label;
  return {
    code: 'NUMBERING_JUMPS',
    span: item.whole.span(0, Math.max(1, marker.length)),
    messages: {
      vi: `Số thứ tự nhảy tại mục ${shown}: mục liền trước của mục này không có.`,
      en: `The numbering jumps at section ${shown}: the one before it is missing.`,
    },
  };
}

const LETTERS = [...'abcdđefghijklmnopqrstuvwxyz'];

type Reader = [kind: MarkerKind, pattern: RegExp, value: (label: string) => number | null];

const READERS: readonly Reader[] = [
  ['part', /^(?:phần|chương|mục)\s+((?:thứ\s+\p{L}+|[IVXLC]+|\d{1,2}))(?![\p{L}\d])\s*[.:]?\s*/iu, () => null],
  ['article', /^(Điều\s+\d{1,3})\s*[.:]\s*/u, (label) => Number(/\d+/u.exec(label)![0])],
  ['roman', /^([IVX]{1,6})\s*(?:[.):]\s*|[-/–]\s+)(?=\S)/u, (label) => romanValue(label)],
  ['capital', /^([A-HĐK-N])\s*[.)]\s+(?=\p{Lu}{2})/u, () => null],
  [
    'decimal',
    /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.):]\s*|\s+)(?=[\p{L}"“(])/u,
    (label) => Number(label.split('.').at(-1)),
  ],
  ['arabic', /^(\d{1,2})\s*(?:\.\s*(?=[\p{L}"“(])|[):]\s*(?=\p{L})|\/\s+(?=\p{L})|[-–]\s+(?=\p{Lu}))/u, Number],
  ['arabic', /^\((\d{1,2})\)\s*(?=\p{L})/u, Number],
  ['letter', /^\(([a-zđ])\)\s*(?=\p{L})/u, (label) => LETTERS.indexOf(label) + 1 || null],
  ['letter', /^([a-zđ])\s*(?:\)\s*|[.,/]\s+)(?=\S)/u, (label) => LETTERS.indexOf(label) + 1 || null],
  ['plus', /^()\+\s*(?=\S)/u, () => null],
  ['dash', /^()[-–—−•▪●◦·○]\s*(?=[^\s\d-])/u, () => null],
  ['dash', /^()[-–—−•▪●◦·○*]\s+(?=\S)/u, () => null],
];

/** Number, letter or dash at the beginning of a paragraph. */
export function markerOf(text: string): Marker | null {
  for (const [kind, pattern, value] of READERS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const label = found[1]!;
    if (kind === 'roman' && romanValue(label) === null) continue;
    return { kind, label, value: value(label), length: found[0].length };
  }
  return null;
}

/** `XIV` → 14; null for a row of letters that is no number. */
function romanValue(text: string): number | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/u.test(text)) return null;
  const digits: Record<string, number> = { I: 1, V: 5, X: 10 };
  const values = [...text].map((digit) => digits[digit]!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
