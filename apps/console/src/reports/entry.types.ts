import type { Entry } from './entry.rules.ts';
import type { Check, ReportContents, ReportStatus } from './reports.graphql.ts';

/** How far a cell or a text has come on its way to the server. */
export type SaveState = 'idle' | 'waiting' | 'saving' | 'saved' | 'offline' | 'invalid' | 'conflict';

export interface CellContent {
  entry: Entry;
  comment: string | null;
}

export interface CellView extends CellContent {
  prefilled: boolean;
  previous: number | null;
  save: SaveState;
  /** Why it is invalid, translated. */
  fault: string | null;
  /** What was typed and could not be read. */
  typed: string | null;
}

export interface TextView {
  body: string;
  save: SaveState;
  fault: string | null;
}

/** A cell or text that somebody else has changed meanwhile. `mine`: what stands here unsaved, null when nothing does. */
export interface Change<Content> {
  id: string;
  before: Content;
  theirs: Content;
  mine: Content | null;
}

export interface EntryStatus {
  phase: 'idle' | 'waiting' | 'saving' | 'saved' | 'offline' | 'failed';
  /** Changes that are not on the server yet. */
  unsaved: number;
  invalid: number;
  error: Error | null;
  report: ReportStatus;
  checks: Check[];
  cellChanges: Change<CellContent>[];
  textChanges: Change<string>[];
}

export interface FigureInput {
  cellId: string;
  state: Entry['state'];
  value: number | null;
  comment: string | null;
}

export interface SaveInput {
  reportId: string;
  version: number;
  figures: FigureInput[];
  texts: { textId: string; body: string }[];
}

export type SaveAnswer = ReportStatus & { checks: Check[] };

export type SaveFailure =
  | { kind: 'network' }
  | { kind: 'conflict' }
  | { kind: 'invalid'; faults: { id: string; message: string }[] }
  | { kind: 'refused'; error: Error };

export type SaveResult = { answer: SaveAnswer } | { failure: SaveFailure };

/** What the store needs from outside; replaced in tests. */
export interface EntryTransport {
  save: (input: SaveInput, idempotencyKey: string) => Promise<SaveResult>;
  read: (reportId: string) => Promise<ReportContents | null>;
  newKey: () => string;
}

/** Where unsaved work outlives the page. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
