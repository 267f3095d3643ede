import type { Transaction } from '@app/kernel';
import { searchWords } from '@app/organisations';

/** What a document is found by. */
export interface DirectiveWords {
  type: string;
  /** Normal and original form of number and symbol. */
  codes: (string | null)[];
  subject: string;
  issuer: string;
  /** Signer and recipients. */
  people: (string | null)[];
  /** Whole text; empty where only the register's line is known. */
  body: string;
}

/** No word of the language comes near; what is longer is a link or rubbish. */
const LONGEST_WORD = 60;

/** A tsvector holds 1 MiB; `array_to_tsvector` does not ask and spoils what is beyond. No real document comes near. */
const MOST_BYTES = 800_000;
/** What a tsvector keeps beside each word. */
const BYTES_PER_WORD = 4;

/** The folded words of head and body: the head in its order, and every word once. */
export function indexedWords(words: DirectiveWords): { head: string; all: string[] } {
  const head = searchWords([words.type, ...words.codes, words.subject, words.issuer, ...words.people].join(' , '));
  const all = new Set<string>();
  let bytes = 0;
  for (const word of `${head} ${searchWords(words.body)}`.split(' ')) {
    if (word === '' || word.length > LONGEST_WORD || all.has(word)) continue;
    bytes += Buffer.byteLength(word) + BYTES_PER_WORD;
    if (bytes > MOST_BYTES) break;
    all.add(word);
  }
  return { head, all: [...all] };
}

/** Writes the text of a document and the words it is found by: the only place that does. */
export async function writeText(tx: Transaction, key: string, words: DirectiveWords): Promise<void> {
  const { head, all } = indexedWords(words);
  await tx.query(
    `INSERT INTO directive_text (directive_key, body, head, search)
     VALUES ($1, $2, to_tsvector('simple', $3), array_to_tsvector($4::text[]))
     ON CONFLICT (directive_key) DO UPDATE SET body = EXCLUDED.body, head = EXCLUDED.head, search = EXCLUDED.search`,
    [key, words.body.replaceAll('\u0000', ''), head, all],
  );
}
