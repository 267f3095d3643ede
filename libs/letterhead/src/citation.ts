import type { ReadDate } from '../../passages/src/index.ts';
import type { DirectiveCode } from './document-code.rules.ts';

/** A place in a paragraph that names a document. Offsets count characters of the paragraph. */
export interface Citation {
  /** From the type's name to the end of what is said about the document, the subject not included. */
  start: number;
  end: number;
  /** Where its subject ends; equal to `end` without one. */
  subjectEnd: number;
  parsed: DirectiveCode | null;
  original: string | null;
  /** Whether a word said the type; a type from the symbol or the list does not count. */
  typeIsNamed: boolean;
  type: string | null;
  date: ReadDate | null;
  /** A day written down that no calendar has. */
  impossibleDate: { start: number; end: number } | null;
  issuer: string | null;
  /** Whether the number stands whole behind its word; false where figures are set apart or unreadable before it. */
  isNumberSure?: boolean;
  subject: string | null;
}
