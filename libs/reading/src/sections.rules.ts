import { LETTERS, markerOf, organisationsOnly, Passage, RANKS } from '../../passages/src/index.ts';
import type { Marker, MarkerKind } from '../../passages/src/index.ts';
import { isMostlyCapitals, isPageNumber } from '../../letterhead/src/index.ts';
import type { Line } from '../../letterhead/src/index.ts';
import type { ReadingProblem } from './reading.ts';

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
  children: readonly Item[];
  /** What stands beside it under its parent, itself included, and its place there. */
  siblings: readonly Item[];
  index: number;
  /** An unnumbered paragraph after the numbered items of its section: it may speak of something else. */
  loose: boolean;
  /** A paragraph that ends in a colon right before a numbered list: `… đề nghị Sở …:`, for every item of the list. */
  announcedBy: Item | null;
  /** Rows, when it is a table. */
  table: Line[] | null;
  /** To whom the whole document goes (`Kính gửi`). */
  addressed: readonly Passage[];
}

export interface Outline {
  /** Every item, in the order of the text. */
  items: Item[];
  problems: ReadingProblem[];
}

/** Reads paragraphs and their numbering. Tolerates jumps, mixed heading depths and page breaks inside sentences. */
export function readOutline(lines: readonly Line[], addressed: readonly Passage[] = []): Outline {
  const outline: Outline = { items: [], problems: [] };
  const open: Open = { stack: [], roots: [], addressed, counted: new Map(), numbered: new Set() };
  for (const block of blocksOf(lines)) {
    const marker = block.table ? null : markerOf(block.passage.text);
    const item = place(block, marker, open);
    outline.items.push(item);
    if (!marker) continue;
    const before = count(item, marker, open.counted);
    item.announcedBy ??= before?.item.announcedBy ?? null;
    const jump = jumpAt(item, marker, before?.value ?? null);
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
  !cells && (isPageNumber(passage.text) || /^[-_*=~.\s]*$/u.test(passage.text));

/** Whether a line begins a new paragraph after the lines gathered so far. */
function begins(line: Line, current: readonly Line[], afterBlank: boolean, width: number): boolean {
  const last = current.at(-1)!;
  const text = line.passage.text;
  const before = last.passage.text;
  if (/^[-–]\s*\d{4}\b/u.test(text) && /\d$/u.test(before)) return false;
  if (markerOf(text)) return true;
  if (isBarePart(current) && isMostlyCapitals(text)) return false;
  if (line.heading > 0) return true;
  if (/^["“(]?\p{Ll}/u.test(text)) return false;
  if (last.heading === 0 && last.bold === line.bold && lengthOf(current) > 30 && leavesOpen(before)) return false;
  if (afterBlank || last.heading > 0 || last.bold !== line.bold) return true;
  if (breaksInside(current, last, text)) return false;
  const full = last.passage.length >= width * 0.75;
  return !full || /[:;]$/u.test(before);
}

/** A long line without a mark at its end goes on in the next, unless it is a heading that names bodies or stands in capitals. */
function breaksInside(current: readonly Line[], last: Line, next: string): boolean {
  const before = last.passage;
  if (before.length < 55 || /[.;:!?…,”")]$/u.test(before.text) || isMostlyCapitals(before.text)) return false;
  if (isMostlyCapitals(next) || /^(?:Căn cứ|Trên đây|Nơi nhận)/u.test(next)) return false;
  const whole = current.length === 1 ? before : Passage.join(current.map(({ passage }) => passage));
  const text = whole.slice(markerOf(whole.text)?.length ?? 0);
  const lead =
    /^(?:đề nghị|yêu cầu|giao(?: cho)?|đối với|(?:trách nhiệm|nhiệm vụ) của)\s+/iu.exec(text.text)?.[0].length ?? 0;
  return organisationsOnly(text.slice(lead)).length === 0;
}

/** `Chương I` alone in its line has its name in the next. */
function isBarePart(current: readonly Line[]): boolean {
  const [first] = current;
  const marker = current.length === 1 ? markerOf(first!.passage.text) : null;
  return marker?.kind === 'part' && marker.length === first!.passage.length;
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

interface Open {
  stack: Item[];
  roots: Item[];
  addressed: readonly Passage[];
  counted: Counted;
  /** Open items with something numbered or dashed under them: asked of every paragraph, however many stand beside it. */
  numbered: Set<Item>;
}

/** Hangs a block under the open items of its stack. */
function place(block: Block, marker: Marker | null, { stack, roots, addressed, counted, numbered }: Open): Item {
  const kind = marker?.kind ?? (isLead(block) ? 'lead' : null);
  const rank = RANKS.indexOf(kind ?? 'lead');
  const closed = closeTo(rank, { stack, counted, numbered });
  const announces = closed?.children.length === 0 && closed.text.text.endsWith(':');
  const parent = stack.at(-1) ?? null;
  const loose = !marker && parent !== null && numbered.has(parent);
  const before = parent?.children ?? roots;
  const item: Item = {
    kind,
    label: marker?.label ?? '',
    whole: block.passage,
    text: block.table ? block.passage.slice(0, 0) : block.passage.slice(marker?.length ?? 0).trim(),
    section: loose ? outermost(parent) : sectionOf(parent, kind, marker?.label ?? ''),
    parent,
    children: CHILDLESS,
    siblings: before,
    index: before.length,
    loose,
    announcedBy: announces && (marker || block.table) ? closed : null,
    table: block.table,
    addressed,
  };
  if (!parent) roots.push(item);
  item.siblings = parent ? withChild(parent, item) : roots;
  if (parent && kind !== null && kind !== 'lead') numbered.add(parent);
  if (kind) stack.push(item);
  return item;
}

/** Most items have nothing under them: all of those share one list. */
const CHILDLESS: readonly Item[] = Object.freeze([]);

function withChild(parent: Item, child: Item): readonly Item[] {
  // An array that begins with its item has room for one; one that is pushed into has room for seventeen.
  if (parent.children === CHILDLESS) parent.children = [child];
  else (parent.children as Item[]).push(child);
  return parent.children;
}

/** Closes what is not above an item of this rank. Returns a lead among it, which can only be the innermost but for dashes. */
function closeTo(
  rank: number,
  { stack, counted, numbered }: Pick<Open, 'stack' | 'counted' | 'numbered'>,
): Item | null {
  let lead: Item | null = null;
  while (stack.length > 0 && RANKS.indexOf(stack.at(-1)!.kind!) >= rank) {
    const closed = stack.pop()!;
    counted.delete(closed);
    numbered.delete(closed);
    if (closed.kind === 'lead') lead = closed;
  }
  return lead;
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

/** The last item of each kind in each section that is open: nothing more comes under the others. */
type Counted = Map<Item | null, Map<MarkerKind, { item: Item; value: number | null }>>;

/** Takes note of an item; returns the one before it in its list. Articles count on through the chapters. */
function count(item: Item, marker: Marker, counted: Counted): { item: Item; value: number | null } | null {
  const list = marker.kind === 'article' ? null : item.parent;
  const siblings = counted.get(list) ?? new Map<MarkerKind, { item: Item; value: number | null }>();
  counted.set(list, siblings);
  const before = siblings.get(marker.kind) ?? null;
  siblings.set(marker.kind, { item, value: marker.value });
  return before;
}

/** A gap or a repetition in the numbers of one section. A list may begin again at one. */
function jumpAt(item: Item, marker: Marker, previous: number | null): ReadingProblem | null {
  const next = marker.value;
  if (next === null || next === 1 || next === (previous ?? 0) + 1) return null;
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
