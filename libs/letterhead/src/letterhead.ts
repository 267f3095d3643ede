import type { ReadDate } from '../../passages/src/index.ts';
import type { Evidence, Found } from './evidence.ts';

/** What stands above the text of a document. What it does not say is null, never guessed. */
export interface HeadFields {
  type: Found<string> | null;
  code: Found<string> | null;
  number: Found<string> | null;
  symbol: Found<string> | null;
  issuer: Found<string> | null;
  place: Found<string> | null;
  date: Found<ReadDate> | null;
  subject: Found<string> | null;
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
