import { shortened, writtenOut } from './abbreviations.rules';
import { searchName } from './search-name.rules';

/**
 * Patterns for `search_name LIKE ANY`: the words in their order, anywhere in the name, as they are, with short forms written out and with long ones
 * shortened. Null when nothing is left to search for.
 */
export function searchPatterns(text: string | null | undefined): string[] | null {
  const wanted = searchName(text ?? '');
  if (wanted === '') return null;
  return [...new Set([wanted, writtenOut(wanted), shortened(wanted)])].map((one) => `%${one}%`);
}
