import { isSyllable } from './syllables.rules.ts';

/** A beginning of a syllable alone, one blank, and what could be its rest: `h ướng`, `K Ế`. */
const SPLIT =
  /(?<![\p{L}\p{M}\d]|\d\s)(?<onset>ngh|ng|nh|ch|gh|kh|ph|th|tr|[bcdđghklmnprstvx]) (?=(?<rest>[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ][\p{L}\p{M}]{0,5})(?!\p{L}))/giu;

/** Fewer are slips of a writer. */
const ENOUGH = 4;
/** As far as a text is looked at: fonts that part syllables do so from the first page on. */
const REACH = 100_000;

/** Whether the blanks of a text stand inside its syllables, as some fonts leave them in the text of a PDF. */
export function isSplit(source: string): boolean {
  let found = 0;
  for (const { groups } of source.slice(0, REACH).normalize('NFC').matchAll(SPLIT)) {
    const { onset, rest } = groups!;
    if (/^\p{Ll}/u.test(onset!) && isSyllable(onset! + rest!) && (found += 1) >= ENOUGH) return true;
  }
  return false;
}

/** Offsets of the blanks inside the syllables of a line. */
export const splitsIn = (raw: string): number[] =>
  Array.from(raw.matchAll(SPLIT))
    .filter(({ groups }) => isSyllable(groups!.onset! + groups!.rest!))
    .map(({ index, groups }) => index + groups!.onset!.length);
