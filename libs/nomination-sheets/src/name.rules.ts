import { ADDRESSES, BEGINNINGS, type Nominated, RANKS, tidied } from './words.ts';

const startsWith = (text: string, word: string): boolean =>
  text.startsWith(word) && (word.endsWith('.') || !/[\p{L}\p{N}]/u.test(text.charAt(word.length)));

/** Each kind with its beginnings, the longest first: `hộ gia đình` before `hộ`. */
const KINDS = (Object.entries(BEGINNINGS) as [Exclude<Nominated, 'citizen'>, readonly string[]][])
  .flatMap(([kind, words]) => words.map((word) => ({ kind, word })))
  .toSorted((one, other) => other.word.length - one.word.length);
const LONGEST_FIRST = RANKS.toSorted((one, other) => other.length - one.length);

/** What a name says of whose it is; null where it says nothing, as names of people do. */
export function kindOfName(name: string): Exclude<Nominated, 'citizen'> | null {
  const said = tidied(name).toLowerCase();
  // A position that begins like a body: `Tổ trưởng Nguyễn Văn A`.
  if (LONGEST_FIRST.some((rank) => startsWith(said, rank))) return null;
  return KINDS.find(({ word }) => startsWith(said, word))?.kind ?? null;
}

function without(text: string, words: readonly string[]): string {
  const said = text.toLowerCase();
  const word = words.find((one) => startsWith(said, one));
  return word === undefined ? text : text.slice(word.length).replace(/^[\s.,:-]+/, '');
}

/** A name without how its bearer is addressed: `Ông Nguyễn Văn A`. */
export function plainName(name: string): string {
  const said = tidied(name);
  const left = without(said, ADDRESSES);
  return left === '' ? said : left;
}

/** A name of a person without rank, degree or position; null where there is none. */
export function withoutRank(name: string): string | null {
  const said = plainName(name);
  const [before = ''] = said.split(/\s*[,;(:]\s*|\s+[-–—]\s+/);
  let left = before;
  for (let next = without(left, LONGEST_FIRST); next !== left; next = without(left, LONGEST_FIRST)) left = next;
  left = plainName(left);
  return left === said || left === '' ? null : left;
}

/** Whoever heads a household that a cell names: `Hộ ông Nguyễn Văn A`. */
export function headOf(name: string): string {
  const said = tidied(name);
  const left = without(
    said,
    BEGINNINGS.family.toSorted((one, other) => other.length - one.length),
  );
  return plainName(left === '' ? said : left);
}
