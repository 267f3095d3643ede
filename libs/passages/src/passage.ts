/** Place in the text: UTF-16 offsets, the end not included. */
export interface Span {
  start: number;
  end: number;
}

/** What stands at an offset of the source instead of its character: nothing (`''`), a line break, a blank. */
type Replacements = ReadonlyMap<number, string>;

/**
 * Where the characters stand: stretches of the text, each `[from, source, width]`. Character `i` of a stretch begins at
 * `source + (i - from) * width` and takes `width` units of the source. Almost everything is one stretch of width 1; a page
 * of lines that `<br>` breaks is a few for each line, where a place for each letter took ten times the text.
 */
type Stretches = readonly number[];

const FIELDS = 3;

/**
 * A stretch of the document as the rules see it: composed characters, no emphasis marks, one kind of blank, `\n` only
 * where a cell or line was broken by `<br>`. Each character still knows where in the source it came from. Everything
 * that is read is cut out of passages, so every value has its span.
 */
export class Passage {
  readonly text: string;
  /** Shared by all that is cut out of the passage; null where one character stands behind another. */
  private readonly stretches: Stretches | null;
  /** Where the first character stands: in the text of the stretches, or in the source. */
  private readonly from: number;

  private constructor(text: string, stretches: Stretches | null, from: number) {
    this.text = text;
    this.stretches = stretches;
    this.from = from;
  }

  /** The characters of `source` from `start` to `end`, some replaced or dropped. */
  static of(source: string, start: number, end: number, replaced: Replacements): Passage {
    const raw = source.slice(start, end);
    if (PLAIN.test(raw) && !isTouched(replaced, start, end)) return new Passage(raw, null, start).trim();
    const text: string[] = [];
    const places = new Places();
    for (let at = start; at < end;) {
      let next = at + 1;
      while (next < end && isMark(source.charCodeAt(next))) next += 1;
      const written = replaced.get(at) ?? composed(source, at, next);
      // A character that stands alone for several is rare, and never for more than two.
      for (let unit = 0; unit < Math.min(written.length, 2); unit += 1) {
        places.add(text.length, at, next - at);
        text.push(written[unit]!);
      }
      at = next;
    }
    return new Passage(text.join(''), places.stretches(), 0).trim();
  }

  /** Lines of one paragraph, one blank between two; a span over the blank covers the gap. */
  static join(passages: readonly Passage[]): Passage {
    const parts = passages.filter(({ text }) => text !== '');
    if (parts.length === 1) return parts[0]!;
    const places = new Places();
    let at = 0;
    parts.forEach((part, index) => {
      part.tell(places, at);
      at += part.text.length;
      const next = parts[index + 1];
      if (!next) return;
      const gap = part.span().end;
      places.add(at, gap, next.span().start - gap);
      at += 1;
    });
    return new Passage(parts.map(({ text }) => text).join(' '), places.stretches(), 0);
  }

  /** The same place with other letters, as many as before. */
  respelt(spell: (text: string) => string): Passage {
    const text = spell(this.text);
    return text === this.text ? this : new Passage(text, this.stretches, this.from);
  }

  get length(): number {
    return this.text.length;
  }

  /** Where in the source the characters `from` to `to` (not included) stand. */
  span(from = 0, to = this.text.length): Span {
    if (this.text === '') return { start: 0, end: 0 };
    if (to <= from) {
      const start = this.startOf(Math.min(from, this.text.length - 1));
      return { start, end: start };
    }
    return { start: this.startOf(from), end: this.endOf(to - 1) };
  }

  slice(from: number, to = this.text.length): Passage {
    return new Passage(this.text.slice(from, to), this.stretches, this.from + from);
  }

  trim(): Passage {
    const from = this.text.length - this.text.trimStart().length;
    const to = this.text.trimEnd().length;
    return from === 0 && to === this.text.length ? this : this.slice(from, Math.max(from, to));
  }

  /** First match, each group of it a passage. Null when nothing matches; a group that took no part is null. */
  match(pattern: RegExp): (Passage | null)[] | null {
    const found = withIndices(pattern, pattern.flags.replace('g', '')).exec(this.text);
    return found && this.groups(found);
  }

  /** All matches of a global pattern. */
  matchAll(pattern: RegExp): (Passage | null)[][] {
    const flags = `${pattern.flags.replace('g', '')}g`;
    return Array.from(this.text.matchAll(withIndices(pattern, flags)), (found) => this.groups(found));
  }

  /** The pieces between the matches of the separator, trimmed; empty pieces left out. */
  split(separator: RegExp): Passage[] {
    if (this.text.search(separator) < 0) return this.text.trim() === '' ? [] : [this.trim()];
    const pieces: Passage[] = [];
    let from = 0;
    for (const found of this.text.matchAll(new RegExp(separator.source, `${separator.flags.replace('g', '')}g`))) {
      pieces.push(this.slice(from, found.index));
      from = found.index + found[0].length;
    }
    pieces.push(this.slice(from));
    return pieces.map((piece) => piece.trim()).filter(({ text }) => text !== '');
  }

  private startOf(at: number): number {
    return this.stretches ? startIn(this.stretches, this.from + at) : this.from + at;
  }

  private endOf(at: number): number {
    if (!this.stretches) return this.from + at + 1;
    return startIn(this.stretches, this.from + at) + widthIn(this.stretches, this.from + at);
  }

  /** Adds where its characters stand, as those from `at` on. */
  private tell(places: Places, at: number): void {
    const { stretches, from, text } = this;
    if (!stretches) return places.add(at, from, 1);
    const end = from + text.length;
    for (let next = stretchAt(stretches, from); next < stretches.length && stretches[next]! < end; next += FIELDS) {
      const first = Math.max(from, stretches[next]!);
      places.add(at + first - from, startIn(stretches, first), stretches[next + 2]!);
    }
  }

  private groups(found: RegExpExecArray | RegExpMatchArray): (Passage | null)[] {
    return Array.from(found.indices!, (range) => (range ? this.slice(range[0], range[1]) : null));
  }
}

/** Of a row in which one cell is broken the others are as they stand. */
function isTouched(replaced: Replacements, start: number, end: number): boolean {
  for (const at of replaced.keys()) if (at >= start && at < end) return true;
  return false;
}

/** Gathers stretches; what goes on where the one before ends is part of it. */
class Places {
  private readonly fields: number[] = [];

  add(from: number, source: number, width: number): void {
    const last = this.fields.length - FIELDS;
    const goesOn =
      last >= 0 &&
      this.fields[last + 2] === width &&
      this.fields[last + 1]! + (from - this.fields[last]!) * width === source;
    if (!goesOn) this.fields.push(from, source, width);
  }

  stretches(): Stretches {
    // As long as it is filled: an array that grew keeps room for half as much again.
    return this.fields.slice();
  }
}

/** Index of the stretch in which a character stands. */
function stretchAt(stretches: Stretches, at: number): number {
  let low = 0;
  let high = stretches.length / FIELDS - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle * FIELDS]! <= at) low = middle;
    else high = middle - 1;
  }
  return low * FIELDS;
}

function startIn(stretches: Stretches, at: number): number {
  const found = stretchAt(stretches, at);
  return stretches[found + 1]! + (at - stretches[found]!) * stretches[found + 2]!;
}

const widthIn = (stretches: Stretches, at: number): number => stretches[stretchAt(stretches, at) + 2]!;

/** Blanks, marks of punctuation and letters in their composed form: nothing to compose or to replace. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u01a1\u01a4-\u02ff\u1ea0-\u1ef9\u2010-\u2027]*$/u;

const compiled = new WeakMap<RegExp, Map<string, RegExp>>();

/** The pattern with the places of its groups; compiled once for each pattern. */
function withIndices(pattern: RegExp, flags: string): RegExp {
  const wanted = flags.includes('d') ? flags : `${flags}d`;
  let byFlags = compiled.get(pattern);
  if (!byFlags) compiled.set(pattern, (byFlags = new Map()));
  let made = byFlags.get(wanted);
  if (!made) byFlags.set(wanted, (made = new RegExp(pattern.source, wanted)));
  made.lastIndex = 0;
  return made;
}

/** A combining mark belongs to the letter before it. */
const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

const BLANK = /^\s$/u;

/** Canonical; `Ƣ` (gha), which some typefaces draw as `Ư`, is meant as it. */
function composed(source: string, start: number, end: number): string {
  const code = source.charCodeAt(start);
  if (end === start + 1 && code > 0x20 && code < 0x85) return source[start]!;
  const cluster = source.slice(start, end);
  return BLANK.test(cluster) ? ' ' : cluster.replace('\u01a2', 'Ư').replace('\u01a3', 'ư').normalize('NFC');
}
