import { searchName } from './search-name.rules';

/**
 * SQL: the words of a text as `searchName` writes them, for an index by words. Immutable, so the index is of the expression itself: a
 * migration writes it in the same letters.
 */
export const wordsIn = (text: string): string =>
  `to_tsvector('simple', regexp_replace(translate(lower(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f]', '', 'g')), 'đĐ', 'dd'), '[^a-z0-9]+', ' ', 'g'))`;

/** SQL condition: those words hold every word of `$n`, the last of them perhaps only begun. */
export const holdsWords = (words: string, asked: string, params: unknown[]): string => {
  const wanted = searchName(asked).split(' ').filter(Boolean).join(' & ');
  return `${words} @@ to_tsquery('simple', $${params.push(wanted === '' ? '' : `${wanted}:*`)})`;
};
