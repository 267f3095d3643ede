import type { Passage } from '../../passages/src/index.ts';
import type { ReadingProblem } from './reading.ts';

/** Quotation marks that are opened in a paragraph and never closed in it. */
export function unclosedQuotes(passages: readonly Passage[]): ReadingProblem[] {
  return passages.flatMap((passage) => {
    const at = openQuote(passage.text);
    return at === null ? [] : [quoteProblem(passage.slice(at))];
  });
}

export const quoteProblem = (passage: Passage): ReadingProblem => ({
  code: 'QUOTE_NOT_CLOSED',
  span: passage.span(),
  messages: {
    vi: 'Dấu ngoặc kép mở mà không đóng.',
    en: 'A quotation mark is opened and never closed.',
  },
});

/** Offset of the mark that stays open; null when each has its partner. A straight mark closes what is open, else opens. */
function openQuote(text: string): number | null {
  let open: number | null = null;
  for (const found of text.matchAll(/[“”"]/gu)) {
    if (found[0] === '”') open = null;
    else if (found[0] === '"') open = open === null ? found.index : null;
    // Some scanners make both marks of a pair the opening one.
    else open = open !== null && /[\p{L}\d.]$/u.test(text.slice(0, found.index)) ? null : found.index;
  }
  return open;
}
