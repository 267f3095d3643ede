import { randomBytes } from 'node:crypto';

/** Letters and digits that nobody takes for each other, after Crockford. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Eleven letters of chance hold 55 bits: a million guesses at ten million certificates find one in 3,600 cases. */
const DRAWN = 11;
const LENGTH = DRAWN + 1;
/** Formed as a code and of none: nothing is ever drawn with a wrong letter at its end. */
const OF_NOTHING = '0'.repeat(DRAWN) + '1';

/** Times x in the field of 32 elements over x⁵ + x² + 1. */
const timesX = (value: number): number => (value & 16 ? ((value << 1) & 31) ^ 5 : value << 1);

/** Weighs each place by another power of x, so that one wrong letter, or two beside each other that changed places, are always noticed. */
const checkOf = (letters: string): string => {
  const sum = Array.from(letters).reduce((held, letter) => timesX(held ^ LETTERS.indexOf(letter)), 0);
  return LETTERS[sum]!;
};

/** A new code, ending in a letter that checks the others. */
export function drawCode(): string {
  let bits = 0n;
  for (const byte of randomBytes(7)) bits = bits * 256n + BigInt(byte);
  const drawn = Array.from({ length: DRAWN }, (_, at) => LETTERS[Number((bits >> BigInt(5 * at)) & 31n)]).join('');
  return drawn + checkOf(drawn);
}

/** `ABCD-EFGH-JKMN`, as it is printed, read out and typed. */
export const inGroups = (code: string): string => code.match(/.{1,4}/g)!.join('-');

/** What was typed as a code, as a part of an address: no longer than one, and of whole letters, since half of one cannot be written there. */
export const codeInAddress = (typed: string): string => encodeURIComponent(typed.slice(0, 20).toWellFormed());

/**
 * What was typed as a code: case, groups, and letters taken for digits do not matter. What cannot be one becomes one that nothing has, so that whoever
 * asks for it costs and learns as much as with any other wrong one.
 */
export function codeAsked(typed: string): string {
  const tidy = typed
    .slice(0, 64)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const drawn = tidy.slice(0, DRAWN);
  const isFormed = /^[0-9A-HJKMNP-TV-Z]+$/.test(tidy) && tidy.length === LENGTH;
  return isFormed && checkOf(drawn) === tidy[DRAWN] ? tidy : OF_NOTHING;
}
