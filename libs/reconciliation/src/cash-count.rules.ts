/** How many of a note were counted. */
export interface Pieces {
  note: number;
  pieces: number;
}

/** A note, and between which days it is in use; null: nothing at hand says since or until when. */
export interface Denomination {
  note: number;
  from: string | null;
  until: string | null;
}

/** In đồng, the largest first. No text at hand names days: none is bounded, and a note that goes out of use gets its last day here. */
export const DENOMINATIONS: readonly Denomination[] = [
  500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100,
].map((note) => ({ note, from: null, until: null }));

/** Notes that are counted on a day. */
export const notesOn = (day: string, all: readonly Denomination[] = DENOMINATIONS): number[] =>
  all
    .filter(({ from, until }) => (from === null || from <= day) && (until === null || day <= until))
    .map(({ note }) => note);

export const sumOfPieces = (counted: readonly Pieces[]): number =>
  counted.reduce((sum, { note, pieces }) => sum + note * pieces, 0);

export type CountFault = 'COUNT_NOTHING_SAID' | 'COUNT_TOTAL_DIFFERS' | 'COUNT_NOTE_UNKNOWN' | 'COUNT_NOTE_TWICE';

/** What is wrong with what was counted, by notes, as a sum or both. */
export function countFault(
  pieces: readonly Pieces[],
  total: number | null,
  notes: readonly number[],
): { code: CountFault; at: number | null } | null {
  if (pieces.length === 0) return total === null ? { code: 'COUNT_NOTHING_SAID', at: null } : null;
  for (const [at, { note }] of pieces.entries()) {
    if (!notes.includes(note)) return { code: 'COUNT_NOTE_UNKNOWN', at };
    if (pieces.findIndex((other) => other.note === note) < at) return { code: 'COUNT_NOTE_TWICE', at };
  }
  return total !== null && total !== sumOfPieces(pieces) ? { code: 'COUNT_TOTAL_DIFFERS', at: null } : null;
}
