// Made from books.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { Book, BookEntrySort, RecordsFileSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type RecordsFile = {
  id: string;
  year: number;
  code: string;
  title: string;
  retention: string | null;
  openedOn: string;
  closedOn: string | null;
  version: number;
};

export type BookEntry = {
  id: string;
  book: Types.Book;
  year: number;
  number: number;
  enteredOn: string;
  handler: string | null;
  handleBy: string | null;
  handledOn: string | null;
  standing: Types.BookEntryStanding;
  outcome: string | null;
  copies: number | null;
  note: string | null;
  version: number;
  recordsFile: { id: string; code: string; title: string; closedOn: string | null } | null;
  directive: {
    id: string;
    type: string;
    code: string | null;
    issuers: Array<string>;
    issuedOn: string | null;
    subject: string;
    urgency: Types.DirectiveUrgency | null;
    recipients: Array<string>;
    signers: Array<{ name: string }>;
  };
};

export type PrintedBook = {
  code: string;
  title: string;
  form: string | null;
  isOfFile: boolean;
  columns: Array<string>;
};

export type PrintedLine = { cells: Array<string>; id: number };

export type PrintedBooksQueryVariables = Record<string, never>;

export type PrintedBooksQuery = { printedBooks: Array<PrintedBook> };

export type PrintedLinesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  code: string;
  organisationId?: string | null;
  year?: number | null;
  recordsFileId?: string | null;
};

export type PrintedLinesQuery = {
  printedLines: {
    totalCount?: number;
    edges: Array<{ node: PrintedLine }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type BookEntriesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId: string;
  book: Types.Book;
  year: number;
  search?: string | null;
  unhandledOnly?: boolean | null;
  sort?: Types.BookEntrySort | null;
  descending?: boolean | null;
};

export type BookEntriesQuery = {
  bookEntries: {
    totalCount?: number;
    edges: Array<{ node: BookEntry }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type RecordsFilesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId: string;
  year?: number | null;
  sort?: Types.RecordsFileSort | null;
  descending?: boolean | null;
};

export type RecordsFilesQuery = {
  recordsFiles: {
    totalCount?: number;
    edges: Array<{ node: RecordsFile }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type FileWithEntries = { entries: Array<BookEntry> } & RecordsFile;

export type RecordsFileQueryVariables = {
  id: string;
};

export type RecordsFileQuery = { recordsFile: FileWithEntries | null };

export type EnterIncomingMutationVariables = {
  input: Types.EnterIncomingInput;
};

export type EnterIncomingMutation = { enterIncoming: { id: string; number: number; year: number } };

export type HandleEntryMutationVariables = {
  input: Types.HandleEntryInput;
};

export type HandleEntryMutation = { handleEntry: { id: string } };

export type FileEntryMutationVariables = {
  id: string;
  version: number;
  recordsFileId?: string | null;
};

export type FileEntryMutation = { fileEntry: { id: string } };

export type OpenRecordsFileMutationVariables = {
  input: Types.OpenRecordsFileInput;
};

export type OpenRecordsFileMutation = { openRecordsFile: { id: string } };

export type CloseRecordsFileMutationVariables = {
  id: string;
  version: number;
};

export type CloseRecordsFileMutation = { closeRecordsFile: { id: string } };

export const PRINTED_BOOKS: TrustedDocument<PrintedBooksQuery, PrintedBooksQueryVariables> = trusted({
  operation: 'query',
  name: 'PrintedBooks',
  field: 'printedBooks',
  hash: '5ea4a5d45118ce9ba1e0ad938fa9909ca19869867f9bdbe9cb45362668945e52',
});

export const PRINTED_LINES: TrustedDocument<PrintedLinesQuery, PrintedLinesQueryVariables> = trusted({
  operation: 'query',
  name: 'PrintedLines',
  field: 'printedLines',
  hash: '10fce6fb2f5a900b851655154af8c4c58074760d799ef0d46e45c0dcf708e7fc',
  takes: ['code', 'organisationId', 'year', 'recordsFileId'],
});

export const BOOK_ENTRIES: TrustedDocument<BookEntriesQuery, BookEntriesQueryVariables> = trusted({
  operation: 'query',
  name: 'BookEntries',
  field: 'bookEntries',
  hash: 'bea2b16cac0e25653a152ee1488255d73f30616fbffe25d7bf8501fa2ad69bb2',
  takes: ['organisationId', 'book', 'year', 'search', 'unhandledOnly'],
  words: { book: Book, sort: BookEntrySort },
});

export const RECORDS_FILES: TrustedDocument<RecordsFilesQuery, RecordsFilesQueryVariables> = trusted({
  operation: 'query',
  name: 'RecordsFiles',
  field: 'recordsFiles',
  hash: 'd9855269062f75a658964e4acc3d32c2c1126525bd43d883421a60754ab62b3f',
  takes: ['organisationId', 'year'],
  words: { sort: RecordsFileSort },
});

export const RECORDS_FILE: TrustedDocument<RecordsFileQuery, RecordsFileQueryVariables> = trusted({
  operation: 'query',
  name: 'RecordsFile',
  field: 'recordsFile',
  hash: '225947d99d4ad338f1281c86586afe181b92de8767a389758628e4461f39662b',
});

export const ENTER_INCOMING: TrustedDocument<EnterIncomingMutation, EnterIncomingMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EnterIncoming',
  field: 'enterIncoming',
  hash: 'acc64e0de7dd3fddc395e15a63cff7a90248edf250dd22af84835acf9818555f',
  input: ['copies', 'directiveId', 'enteredOn', 'handleBy', 'handler', 'note', 'organisationId'],
});

export const HANDLE_ENTRY: TrustedDocument<HandleEntryMutation, HandleEntryMutationVariables> = trusted({
  operation: 'mutation',
  name: 'HandleEntry',
  field: 'handleEntry',
  hash: '2ec25f350c9820a9dbcd4747404cc89db76cac0229c4d86852a32e3e9e60ce35',
  input: ['copies', 'handleBy', 'handledOn', 'handler', 'id', 'note', 'outcome', 'version'],
});

export const FILE_ENTRY: TrustedDocument<FileEntryMutation, FileEntryMutationVariables> = trusted({
  operation: 'mutation',
  name: 'FileEntry',
  field: 'fileEntry',
  hash: '5e2826e7375efad9023b133e8953a50486cb715ad8b05f39b8ac93516d587639',
});

export const OPEN_RECORDS_FILE: TrustedDocument<OpenRecordsFileMutation, OpenRecordsFileMutationVariables> = trusted({
  operation: 'mutation',
  name: 'OpenRecordsFile',
  field: 'openRecordsFile',
  hash: 'ecc42b8ba9e7312ecd397440e1ee4eb56021ff525a54723e46c5b1694f0ad94c',
  input: ['code', 'organisationId', 'retention', 'title', 'year'],
});

export const CLOSE_RECORDS_FILE: TrustedDocument<CloseRecordsFileMutation, CloseRecordsFileMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'CloseRecordsFile',
    field: 'closeRecordsFile',
    hash: '2c5c0e8045c69c67302cad3107ae9b82cda61dfee122be8d9923e9cf652c682a',
  },
);
