import type { WholeNumber } from '../shared/wholeNumber.rules.ts';

/** How many of each note, by the note; what is not typed is not there. */
export type Typed = Readonly<Record<number, WholeNumber>>;

const many = (held: WholeNumber | undefined): number => (typeof held === 'number' ? held : 0);

/** What of a note comes to. */
export const amountOfNote = (note: number, typed: Typed): number => note * many(typed[note]);

export const sumOfNotes = (notes: readonly number[], typed: Typed): number =>
  notes.reduce((sum, note) => sum + amountOfNote(note, typed), 0);

/** As the API takes it. */
export const piecesOf = (notes: readonly number[], typed: Typed): { note: number; pieces: number }[] =>
  notes.map((note) => ({ note, pieces: many(typed[note]) }));

/** What cannot be read is not sent. */
export const isReadable = (notes: readonly number[], typed: Typed): boolean =>
  notes.every((note) => typed[note] == null || typeof typed[note] === 'number');
