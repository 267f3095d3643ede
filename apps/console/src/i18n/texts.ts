import type { Texts } from './merge.ts';

export type Language = 'vi' | 'en';

/** What was loaded so far, by whole keys. A folder's words come with its pages. */
const known: Record<Language, Map<string, string>> = { vi: new Map(), en: new Map() };

export function addWords(words: Partial<Record<Language, Texts>>): void {
  if (words.vi) put(known.vi, words.vi, '');
  if (words.en) put(known.en, words.en, '');
}

function put(texts: Map<string, string>, tree: Texts, prefix: string): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') texts.set(prefix + key, value);
    else put(texts, value, `${prefix}${key}.`);
  }
}

export const textOf = (locale: Language, key: string): string | undefined => known[locale].get(key);
