import type { Evidence, Found, HeadFields, Reference, Signer } from '../../letterhead/src/index.ts';
import type { ReadDate, Span } from '../../passages/src/index.ts';

export type { Evidence, Found, ReadDate, Reference, Signer, Span };
export type { SignatureAuthority } from '../../letterhead/src/index.ts';

/** The lifelong learning week that a document calls. */
export interface ReadWeek extends Evidence {
  year: number | null;
  theme: string | null;
  suggestedThemes: string[];
  /** First and last day. */
  from: string | null;
  to: string | null;
  /** Day of the opening ceremony. */
  opening: string | null;
  /** Where each part was read, by its name; suggested themes in their order. */
  parts: Partial<Record<'year' | 'theme' | 'from' | 'to' | 'opening', Span>> & { suggestedThemes: Span[] };
}

/** An emulation movement that a document launches or carries out. */
export interface ReadMovement extends Evidence {
  name: string;
}

export interface ReadDeadline extends Evidence {
  /** A day, or the day of each year (`hằng năm`). */
  date: string | { month: number; day: number };
  /** `before` (trước ngày) does not include the day, `by` (chậm nhất, vào, đến hết ngày) does. */
  boundary: 'before' | 'by';
  /** Who owes it, as named: one entry each. */
  from: string[];
  /** To whom, as written; two addressees stay one text. */
  to: string | null;
  /** Body through which it goes (`qua Sở Giáo dục và Đào tạo`). */
  through: string | null;
  /** What is due: the words of the sentence. */
  what: string;
}

export interface ReadAssignment extends Evidence {
  /** One organisation, or one kind of organisations in an area, as named. */
  to: string;
  /** Where the organisation is named: in the item, or in the heading above it. */
  toSpan: Span;
  role: 'lead' | 'coordinate' | 'do';
  /** What is to be done: the sentence or item. */
  text: string;
  /** Number of the section in which it stands, `III.1`; null outside numbered sections. */
  section: string | null;
}

export interface ReadFormRow extends Evidence {
  /** `1.4`; null for a row without a number. */
  code: string | null;
  label: string;
  unit: string | null;
  /** Columns to be filled in this row: `Số lớp/số cuộc thi`, `Người`. Empty for a heading. */
  measures: string[];
}

/** A report form in an annex. */
export interface ReadForm extends Evidence {
  title: string;
  /** Narrative headings, `II. Đánh giá chung`, in their order. */
  sections: { code: string | null; label: string; span: Span }[];
  rows: ReadFormRow[];
}

/** What could not be read, and where. `span` is null when something is missing altogether. */
export interface ReadingProblem {
  code: ReadingProblemCode;
  span: Span | null;
  messages: { vi: string; en: string };
}

export type ReadingProblemCode =
  | 'NUMBER_BLANK'
  | 'DATE_INCOMPLETE'
  | 'DATE_IMPOSSIBLE'
  | 'DEADLINE_RELATIVE'
  | 'DEADLINE_RECURS'
  | 'ISSUER_NOT_STATED'
  | 'TYPE_NOT_STATED'
  | 'SUBJECT_NOT_FOUND'
  | 'SIGNER_NOT_FOUND'
  | 'RECIPIENTS_NOT_FOUND'
  | 'CODE_REPAIRED'
  | 'CODE_UNREADABLE'
  | 'CODE_CONFLICT'
  | 'NUMBERING_JUMPS'
  | 'ROW_WITHOUT_NUMBER'
  | 'QUOTE_NOT_CLOSED'
  | 'TEXT_BREAKS_OFF'
  | 'TEXT_GARBLED'
  | 'TEXT_POOR'
  | 'TEXT_CROWDED'
  | 'TEXT_UNREADABLE'
  | 'READING_DOUBTED'
  | 'SECOND_DOCUMENT'
  | 'PAGE_WITHOUT_TEXT'
  | 'NOT_A_DOCUMENT';

/** What one official document says. What the text does not say is null or empty, never guessed. */
export interface DocumentReading extends HeadFields {
  /** All who issue the document together; `issuer` is the first of them. */
  issuers: Found<string>[];
  bases: Reference[];
  references: Reference[];
  /** Who signs for the document; of minutes the chair. */
  signer: Signer | null;
  /** To whom a letter (`Kính gửi`) or a telegram goes: one entry for each body, as named. */
  addressees: Found<string>[];
  /** All who sign, in the order of the text. */
  signers: Signer[];
  recipients: Found<string>[];
  week: ReadWeek | null;
  movement: ReadMovement | null;
  deadlines: ReadDeadline[];
  assignments: ReadAssignment[];
  forms: ReadForm[];
  fundingSources: Found<string>[];
  problems: ReadingProblem[];
}
