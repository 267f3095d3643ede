import { otherForms, searchName } from '@app/organisations';

/** Marks around what was found: characters of the private use area, which no document holds, so nothing needs escaping. */
export const MARK_START = '\uE000';
export const MARK_END = '\uE001';

const EXCERPT_WORDS = 36;

interface Word {
  folded: string;
  start: number;
  end: number;
}

/** Sequences of folded words that count as found; only the last word of the search may go on. */
interface Needle {
  words: string[];
  isPrefix: boolean;
}

function needlesOf(search: string): Needle[] {
  const words = searchName(search).split(' ').filter(Boolean);
  return [
    ...words.map((word, at) => ({ words: [word], isPrefix: at === words.length - 1 })),
    ...otherForms(search).map((form) => ({ words: form.split(' '), isPrefix: false })),
  ];
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    folded: searchName(word),
    start: index,
    end: index + word.length,
  }));
}

/** Which words of the text belong to a needle. */
function hitsIn(words: Word[], needles: Needle[]): boolean[] {
  const hits = words.map(() => false);
  words.forEach((_, at) => {
    for (const { words: sequence, isPrefix } of needles) {
      const matches = sequence.every((wanted, step) => {
        const folded = words[at + step]?.folded ?? '';
        return isPrefix ? folded.startsWith(wanted) : folded === wanted;
      });
      if (matches) hits.fill(true, at, at + sequence.length);
    }
  });
  return hits;
}

/** The text with marks around every word that the search found in it. */
export function highlight(text: string, search: string): string {
  const words = wordsOf(text);
  return marked(text, words, hitsIn(words, needlesOf(search)));
}

/** The stretch of a long text in which most different words of the search stand, with marks; null when none stands in it. */
export function excerpt(text: string, search: string): string | null {
  const words = wordsOf(text);
  const hits = hitsIn(words, needlesOf(search));
  const first = bestWindow(words, hits);
  if (first === null) return null;
  const last = Math.min(first + EXCERPT_WORDS, words.length) - 1;
  const stretch = text.slice(words[first]!.start, words[last]!.end);
  const offset = words[first]!.start;
  const inside = words
    .slice(first, last + 1)
    .map(({ folded, start, end }) => ({ folded, start: start - offset, end: end - offset }));
  const line = marked(stretch, inside, hits.slice(first, last + 1)).replace(/[\s*#|]+/gu, ' ');
  return `${first > 0 ? '… ' : ''}${line}${last < words.length - 1 ? ' …' : ''}`;
}

/** First word of the window with the most different hits. One pass: the window moves word by word. */
function bestWindow(words: Word[], hits: boolean[]): number | null {
  const inWindow = new Map<string, number>();
  let best: number | null = null;
  let most = 0;
  words.forEach(({ folded }, at) => {
    if (hits[at]) inWindow.set(folded, (inWindow.get(folded) ?? 0) + 1);
    const gone = at - EXCERPT_WORDS;
    if (gone >= 0 && hits[gone]) {
      const left = inWindow.get(words[gone]!.folded)! - 1;
      if (left === 0) inWindow.delete(words[gone]!.folded);
      else inWindow.set(words[gone]!.folded, left);
    }
    if (inWindow.size <= most) return;
    most = inWindow.size;
    best = Math.max(0, at - EXCERPT_WORDS + 1);
  });
  if (best === null) return null;
  // Begin a little before the first hit of the window, not wherever the window happened to begin.
  const firstHit = hits.indexOf(true, best);
  return Math.max(best, firstHit - 6);
}

function marked(text: string, words: Word[], hits: boolean[]): string {
  let result = '';
  let at = 0;
  words.forEach(({ start, end }, index) => {
    if (!hits[index]) return;
    result += text.slice(at, start) + MARK_START + text.slice(start, end) + MARK_END;
    at = end;
  });
  return result + text.slice(at);
}
