import { fold } from './document-type.rules.ts';

/** Short forms of several words that names keep. */
const SHORT =
  /^(?:THPT|THCS|TNCS|MTTQ|UBND|HDND|UBMTTQ|GDTX|GDNN|HTCD|LHPN|CCB|PTDTNT|PTDTBT|KHKT|GDDT|LDLD|CDCS|BCH|BCD|BTT|BTV)/u;

/** Words between the parts of a name that no symbol counts. */
const UNCOUNTED = /^(?:VA|CUA|CAC|VE|O|-|–|,)$/u;

interface Word {
  /** Letters that the word gives to a short form. */
  letters: string;
  /** Offset in the name. */
  at: number;
}

function wordsOf(name: string): Word[] {
  const words: Word[] = [];
  for (const found of name.matchAll(/[^\s,]+/gu)) {
    const plain = fold(found[0]).replace(/[^A-Z\d]/gu, '');
    if (plain === '' || UNCOUNTED.test(plain)) continue;
    words.push({ letters: SHORT.test(plain) ? plain : plain[0]!, at: found.index });
  }
  return words;
}

/** How many letters of a short form may be left out by the words from one on: all must come in their order. */
function fits(short: string, words: readonly Word[]): boolean {
  let next = 0;
  for (const { letters } of words) {
    const before = next;
    for (const letter of letters) if (letter === short[next]) next += 1;
    if (next === short.length) return true;
    // A word that gives nothing may stand between two that do, but not at the beginning.
    if (before === 0 && next === 0) return false;
  }
  return false;
}

/**
 * Where in a name the body begins whose short form stands in a symbol: `HKL` in `Sở Nông nghiệp tỉnh An Hạ Hạt Kiểm lâm khu
 * vực Đam Rông` is the second one. Null when no part of the name can be meant.
 */
export function placeOfAgency(agency: string, name: string, begins: (rest: string) => boolean): number | null {
  const shorts = agency
    .split('-')
    .map((part) => fold(part).replace(/[^A-Z\d]/gu, ''))
    .filter((part) => part.length > 1);
  const words = wordsOf(name);
  for (const [index, { at }] of words.entries()) {
    const rest = name.slice(at);
    if (index > 0 && !begins(rest)) continue;
    const own = words.slice(index);
    // `MNHS` is `Trường Mầm non Hoa Sen`.
    const isSchool = /^TRUONG\s/u.test(fold(rest));
    if (shorts.some((short) => fits(short, own) || (isSchool && fits(short, own.slice(1))))) return at;
  }
  return null;
}
