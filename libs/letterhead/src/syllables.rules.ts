/** A Vietnamese syllable without its marks: a beginning, a vowel or two, an end. */
const SYLLABLE = new RegExp(
  [
    String.raw`^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?`,
    String.raw`(?:uye|uya|uyu|ieu|yeu|oai|oay|oeo|uoi|uou|uay|iu|ia|ie|ye|yu|ai|ao|au|ay|eo|eu|oa|oe|oi|ua|ue|ui|uo|uu|uy|[aeiouy])`,
    String.raw`(?:ch|ng|nh|[cmnpt])?$`,
  ].join(''),
  'u',
);

const bare = (word: string): string =>
  word
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd');

/** Longer words are none. */
const LONGEST = 7;
const known = new Map<string, boolean>();
/** Vietnamese has some seven thousand syllables; what else a text holds is not kept for ever. */
const MOST_KNOWN = 20_000;

/** Whether a word can be a Vietnamese syllable, by its letters alone: `ngày` and `ngay` can, `chirc` and `Ngdy` cannot. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST * 2) return false;
  let answer = known.get(word);
  if (answer === undefined) {
    if (known.size > MOST_KNOWN) known.clear();
    known.set(word, (answer = SYLLABLE.test(bare(word))));
  }
  return answer;
}

/** Letters, and signs and figures that a bad text layer puts in their places. */
const WORD = /[\p{L}\p{M}\d]+(?:[(<>?!&$|]+[\p{L}\d]+)*/gu;

/** What the words of a text are. */
interface Letters {
  /** Words of two letters and more that are no short forms. */
  words: number;
  /** Those that no syllable is: wrong letters, or letters and figures in one. */
  impossible: number;
  /** Those with a mark that only Vietnamese has. */
  marked: number;
}

/** Addresses of mail and pages are in no language. */
const ADDRESS = /[\w.+-]{1,60}@[\w.-]{2,60}|(?:https?:\/\/|www\.)\S{2,200}/gu;
/** Words that offices write as they are. */
const BORROWED =
  /^(?:file|email|gmail|website|facebook|zalo|internet|online|video|link|excel|word|pdf|wifi|app|apps|logo|banner|slogan|clip|web|fanpage|form|google|drive|zoom|radio|karaoke|robot|stem|clb)$/iu;

/** Counts the words of a text by their letters. Names and words of other languages are among the impossible ones. */
export function lettersOf(text: string): Letters {
  const letters: Letters = { words: 0, impossible: 0, marked: 0 };
  for (const [word] of text.normalize('NFC').replace(ADDRESS, ' ').matchAll(WORD)) {
    if (!/\p{L}.*\p{L}/u.test(word) || isShortForm(word)) continue;
    letters.words += 1;
    if (!isSyllable(word) && !BORROWED.test(word)) letters.impossible += 1;
    if (/[^\p{ASCII}]/u.test(word)) letters.marked += 1;
  }
  return letters;
}

/** `UBND`, `SGDĐT`, `K12`, `QĐ-TTg`: capitals without a vowel to speak them by, perhaps with figures. */
const isShortForm = (word: string): boolean => /^[\p{Lu}\d&]{2,}\p{Ll}?$/u.test(word) && !isSyllable(word);

/** A text of fewer words says too little about its letters. */
const ENOUGH = 12;

/** Whether a text is that of a layer whose letters are wrong: too many words that cannot be, or hardly a mark. */
export function isGarbled(text: string): boolean {
  const { words, impossible, marked } = lettersOf(text);
  return words >= ENOUGH && (impossible > words * 0.12 || marked < words * 0.3);
}

/** Whether some words of a text are wrong: enough to check what is read from it. */
export function isPoor(text: string): boolean {
  const { words, impossible, marked } = lettersOf(text);
  return words >= ENOUGH && (impossible > words * 0.05 || marked < words * 0.6);
}

/**
 * Whether a value holds letters that cannot be Vietnamese. A foreign word among several is no fault, and names with a
 * capital follow other rules (Đắk Lắk, Krông Pa); in a text that is poor as a whole no such word is believed.
 */
export function isUnreadable(value: string, poor: boolean): boolean {
  // `PCVP(NC)` only lacks its blank.
  if (/\p{L}[<>?!|$][\p{L}(?]|\p{L}\((?![^()]*\))[\p{L}(?]/u.test(value)) return true;
  // `(để ph/h th/h)` is written short.
  const spoken = value.replace(/(?<!\p{L})\p{L}{1,3}\/\p{L}{1,3}(?!\p{L})/gu, '');
  const { words, impossible } = lettersOf(spoken.replace(/(?<![\p{L}\d])\p{Lu}[\p{L}'’]*/gu, poor ? '$&' : ''));
  return impossible > (poor ? 0 : Math.max(1, words * 0.3));
}
