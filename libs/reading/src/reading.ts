import type { ReadDate, Span } from '../../passages/src/index.ts';

export type { ReadDate, Span };

/** Where a value was read and how sure the reading is, 0 to 1. */
export interface Evidence {
  span: Span;
  confidence: number;
}

/** A single value that the text says. */
export interface Found<T> extends Evidence {
  value: T;
}

/** A document that this one names. */
export interface Reference extends Evidence {
  /** Normal form, `4864/BGDĐT-GDTX`; null when only the subject names it. */
  code: string | null;
  /** As the text writes it, with the slips of a scanner. */
  originalCode: string | null;
  /** Abbreviation of Decree 30/2020, or the word the text uses (`công văn`, `Thông tư`); null when unsaid. */
  type: string | null;
  date: ReadDate | null;
  issuer: string | null;
  subject: string | null;
  /** What the text says this document does to the named one; null when it is only mentioned. */
  relation: 'based_on' | 'implements' | 'amends' | 'replaces' | 'repeals' | 'answers' | null;
}

/** On behalf of whom it is signed: Decree 30/2020, article 13. `TM` a collective body, `KT` deputy for the head, `Q` acting. */
export type SignatureAuthority = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';

export interface Signer extends Evidence {
  name: string | null;
  /** Position of the person who signs, as written: `PHÓ CHỦ TỊCH`. */
  position: string | null;
  /** The one that says why this person may sign: `KT` where a deputy signs also on behalf of a body (`TM`). */
  authority: SignatureAuthority | null;
  /** Every line of authority, in order, as written: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`. */
  lines: string[];
}

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
  | 'NOT_A_DOCUMENT';

/** What one official document says. What the text does not say is null or empty, never guessed. */
export interface DocumentReading {
  type: Found<string> | null;
  code: Found<string> | null;
  number: Found<string> | null;
  symbol: Found<string> | null;
  issuer: Found<string> | null;
  place: Found<string> | null;
  date: Found<ReadDate> | null;
  subject: Found<string> | null;
  bases: Reference[];
  references: Reference[];
  signer: Signer | null;
  recipients: Found<string>[];
  week: ReadWeek | null;
  movement: ReadMovement | null;
  deadlines: ReadDeadline[];
  assignments: ReadAssignment[];
  forms: ReadForm[];
  fundingSources: Found<string>[];
  problems: ReadingProblem[];
}
