/** Place in the text: UTF-16 offsets, the end not included. */
export interface Span {
  start: number;
  end: number;
}

/** What stands at an offset of the source instead of its character: nothing (`''`), a line break, a blank. */
type Replacements = ReadonlyMap<number, string>;

/** Where each character stands: one behind another from an offset on, or each at its own place. */
type Places = number | { starts: Int32Array; ends: Int32Array };

/**
 * A stretch of the document as the rules see it: composed characters, no emphasis marks, one kind of blank, `\n` only
 * where a cell or line was broken by `<br>`. Each character still knows where in the source it came from. Everything
 * that is read is cut out of passages, so every value has its span.
 */
export class Passage {
  readonly text: string;
  private readonly places: Places;

  private constructor(text: string, places: Places) {
    this.text = text;
    this.places = places;
  }

  /** The characters of `source` from `start` to `end`, some replaced or dropped. */
  static of(source: string, start: number, end: number, replaced: Replacements): Passage {
    const raw = source.slice(start, end);
    if (replaced.size === 0 && PLAIN.test(raw)) return new Passage(raw, start).trim();
    const text: string[] = [];
    const starts = new Int32Array((end - start) * 2);
    const ends = new Int32Array((end - start) * 2);
    for (let at = start; at < end;) {
      let next = at + 1;
      while (next < end && isMark(source.charCodeAt(next))) next += 1;
      const written = replaced.get(at) ?? composed(source, at, next);
      // A character that stands alone for several is rare; the arrays have room for two.
      for (let unit = 0; unit < Math.min(written.length, 2); unit += 1) {
        starts[text.length] = at;
        ends[text.length] = next;
        text.push(written[unit]!);
      }
      at = next;
    }
    return new Passage(text.join(''), {
      starts: starts.slice(0, text.length),
      ends: ends.slice(0, text.length),
    }).trim();
  }

  /** Lines of one paragraph, one blank between two; a span over the blank covers the gap. */
  static join(passages: readonly Passage[]): Passage {
    const parts = passages.filter(({ text }) => text !== '');
    if (parts.length === 1) return parts[0]!;
    const length = Math.max(
      0,
      parts.reduce((sum, { text }) => sum + text.length + 1, -1),
    );
    const starts = new Int32Array(length);
    const ends = new Int32Array(length);
    let at = 0;
    parts.forEach((part, index) => {
      part.copyTo(starts, ends, at);
      at += part.text.length;
      const next = parts[index + 1];
      if (!next) return;
      starts[at] = part.span().end;
      ends[at] = next.span().start;
      at += 1;
    });
    return new Passage(parts.map(({ text }) => text).join(' '), { starts, ends });
  }

  /** The same place with other letters, as many as before. */
  respelt(spell: (text: string) => string): Passage {
    const text = spell(this.text);
    return text === this.text ? this : new Passage(text, this.places);
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
    const text = this.text.slice(from, to);
    if (typeof this.places === 'number') return new Passage(text, this.places + from);
    const { starts, ends } = this.places;
    return new Passage(text, { starts: starts.subarray(from, to), ends: ends.subarray(from, to) });
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
    return typeof this.places === 'number' ? this.places + at : this.places.starts[at]!;
  }

  private endOf(at: number): number {
    return typeof this.places === 'number' ? this.places + at + 1 : this.places.ends[at]!;
  }

  private copyTo(starts: Int32Array, ends: Int32Array, from: number): void {
    for (let at = 0; at < this.text.length; at += 1) {
      starts[from + at] = this.startOf(at);
      ends[from + at] = this.endOf(at);
    }
  }

  private groups(found: RegExpExecArray | RegExpMatchArray): (Passage | null)[] {
    return Array.from(found.indices!, (range) => (range ? this.slice(range[0], range[1]) : null));
  }
}

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
