import type { Named } from '../shared/named.ts';

/** The books of Decree 30/2020, Appendix VI, as the API's downloads name them: these have panels of their own. */
export const REGISTER_KINDS = [
  'incoming',
  'outgoing',
  'incoming-handling',
  'outgoing-handling',
  'file-documents',
  'files',
] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** Whose registers of which year are on the screen. */
export interface Shelf {
  organisation: Named;
  year: number;
  /** The person works there and keeps the books. */
  isKeeper: boolean;
}

export type BookKind = Exclude<RegisterKind, 'file-documents' | 'files'>;
