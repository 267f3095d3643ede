/**
 * What a name is found by: lower case, no diacritics, đ as d, punctuation as one space. Old and new tone placement
 * (`hoà`, `hòa`) become equal because both marks go. Abbreviations stay as they are written.
 */
export const searchName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Pattern for `search_name LIKE`: the words in their order, anywhere in the name. Null when nothing is left to search for. */
export function searchPattern(text: string | null | undefined): string | null {
  const wanted = searchName(text ?? '');
  return wanted === '' ? null : `%${wanted}%`;
}
