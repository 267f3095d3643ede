import type { Named } from '../shared/named.ts';

/** Numbered books whose lines are handled and filed on the screen. Every other book shows what it prints. */
export const BOOK_KINDS = ['incoming', 'outgoing', 'incoming-handling', 'outgoing-handling'] as const;
export type BookKind = (typeof BOOK_KINDS)[number];

export const bookKindOf = (code: string): BookKind | undefined => BOOK_KINDS.find((kind) => kind === code);

/** Whose books of which year are on the screen. */
export interface Shelf {
  organisation: Named;
  year: number;
  /** The person works there and keeps the books. */
  isKeeper: boolean;
}
