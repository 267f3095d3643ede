import { searchName } from '@app/organisations';
import { readDirectiveCode } from '@app/reading';

/** What a search asks for, ready for SQL. Words hold letters and digits only, so they need no quoting in a text query. */
export interface WantedWords {
  /** Folded number and symbol when the search is one; null otherwise. */
  codeKey: string | null;
  /** All words, anywhere; the last one may go on. */
  all: string;
  /** All words side by side; null for a single word. */
  phrase: string | null;
}

/** One letter goes on to a third of all words: it is taken as it stands. */
const SHORTEST_PREFIX = 2;
const MOST_WORDS = 20;

/** Null when nothing is left to search for. */
export function wantedWords(search: string): WantedWords | null {
  const words = searchName(search).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const terms = words.map((word, at) =>
    at === words.length - 1 && word.length >= SHORTEST_PREFIX ? `${word}:*` : word,
  );
  const code = readDirectiveCode(search)?.code ?? null;
  return {
    codeKey: code && searchName(code),
    all: terms.join(' & '),
    phrase: words.length > 1 ? terms.join(' <-> ') : null,
  };
}
