import type { Directive, Named } from '../shared/types';

/** The registers of Decree 30/2020, Appendix VI, as the API's downloads name them. */
export const REGISTER_KINDS = [
  'incoming',
  'outgoing',
  'incoming-handling',
  'outgoing-handling',
  'file-documents',
  'files',
] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

export type Book = 'INCOMING' | 'OUTGOING';

export interface BookEntry {
  id: string;
  book: Book;
  year: number;
  number: number;
  enteredOn: string;
  handler: string | null;
  handleBy: string | null;
  handledOn: string | null;
  outcome: string | null;
  copies: number | null;
  note: string | null;
  version: number;
  recordsFile: Pick<RecordsFile, 'id' | 'code' | 'title' | 'closedOn'> | null;
  directive: Pick<Directive, 'id' | 'type' | 'code' | 'issuer' | 'issuedOn' | 'subject'> & {
    signerName: string | null;
    recipients: string[];
  };
}

export interface RecordsFile {
  id: string;
  year: number;
  code: string;
  title: string;
  retention: string | null;
  openedOn: string;
  closedOn: string | null;
  version: number;
}

export interface FileWithEntries extends RecordsFile {
  entries: BookEntry[];
}

/** Whose registers of which year are on the screen. */
export interface Shelf {
  organisation: Named;
  year: number;
  /** The person works there and keeps the books. */
  isKeeper: boolean;
}

export type BookKind = Exclude<RegisterKind, 'file-documents' | 'files'>;
