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
