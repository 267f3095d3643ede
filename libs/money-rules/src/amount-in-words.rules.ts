import { folded } from '../../nomination-sheets/src/index.ts';
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';

/** The largest amount that is exact everywhere: in the schema, in a browser and in the books. */
export const LARGEST_AMOUNT = Number.MAX_SAFE_INTEGER;

/** What offices write differently; none of it is wrong. */
export interface WordsSpelling {
  /** A hundred and five: một trăm linh năm, một trăm lẻ năm. */
  gap: 'linh' | 'lẻ';
  thousand: 'nghìn' | 'ngàn';
  /** Whether an amount of whole thousands ends in `chẵn`, so that nothing can be written behind it. */
  isClosed: boolean;
}

export const USUAL_SPELLING: WordsSpelling = { gap: 'linh', thousand: 'nghìn', isClosed: false };

/** Whole numbers in words. Throws RangeError for what is no whole number or not exact. */
export function numberInWords(value: number | bigint, locale: string, spelling: Partial<WordsSpelling> = {}): string {
  const whole = exact(value);
  if (locale === 'en') return whole < 0n ? `minus ${english(-whole)}` : english(whole);
  return doReadNumber(whole, reading({ ...USUAL_SPELLING, ...spelling }));
}

/** An amount of đồng in words: `Một triệu hai trăm nghìn đồng`. */
export function amountInWords(dong: number | bigint, locale: string, spelling: Partial<WordsSpelling> = {}): string {
  const closed = spelling.isClosed && isWholeThousands(dong) ? CLOSING[locale === 'en' ? 'en' : 'vi'] : '';
  const words = `${numberInWords(dong, locale, spelling)} đồng${closed}`;
  return words[0]!.toUpperCase() + words.slice(1);
}

const CLOSING = { vi: ' chẵn', en: ' only' };

const isWholeThousands = (dong: number | bigint): boolean => BigInt(dong) !== 0n && BigInt(dong) % 1000n === 0n;

function exact(value: number | bigint): bigint {
  const isExact =
    typeof value === 'number'
      ? Number.isSafeInteger(value)
      : value <= BigInt(LARGEST_AMOUNT) && value >= -BigInt(LARGEST_AMOUNT);
  if (!isExact) throw new RangeError(`no exact whole number: ${value}`);
  return BigInt(value);
}

function reading({ gap, thousand }: WordsSpelling): ReadingConfig {
  const config = new ReadingConfig();
  config.unit = [];
  config.units = [[], [thousand], ['triệu'], ['tỷ']];
  config.oddText = gap;
  return config;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ENGLISH_SCALES = ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion'];

function english(value: bigint): string {
  if (value === 0n) return SMALL[0]!;
  return groupsOf(value)
    .flatMap((group, at) => (group === 0 ? [] : [englishGroup(group, at, value) + ENGLISH_SCALES[at]!]))
    .toReversed()
    .join(' ');
}

/** A last group below a hundred is joined as one within a group is: one thousand and five. */
function englishGroup(group: number, at: number, value: bigint): string {
  const [hundreds, rest] = [Math.floor(group / 100), group % 100];
  const below =
    rest < 20 ? SMALL[rest]! : [TENS[Math.floor(rest / 10)]!, ...(rest % 10 ? [SMALL[rest % 10]!] : [])].join('-');
  if (hundreds === 0) return at === 0 && value > 999n ? `and ${below}` : below;
  return `${SMALL[hundreds]!} hundred${rest > 0 ? ` and ${below}` : ''}`;
}

/** Three digits each, the lowest first. */
function groupsOf(value: bigint): number[] {
  const groups: number[] = [];
  for (let left = value; left > 0n; left /= 1000n) groups.push(Number(left % 1000n));
  return groups;
}

/** Spellings that mean the same, folded. */
const ONE_WORD: Readonly<Record<string, string>> = { le: 'linh', ngan: 'nghin', ti: 'ty', tu: 'bon', lam: 'nam' };
const AROUND = /^(?:dong|chan|vnd)$/;

const spelled = (words: string): string =>
  folded(words)
    .replace(/ viet nam\b/, '')
    .split(' ')
    .filter((word) => !AROUND.test(word))
    .map((word) => ONE_WORD[word] ?? word)
    .join(' ');

/** Whether Vietnamese words say an amount, in whichever spelling: linh or lẻ, nghìn or ngàn, with `chẵn` or without. */
export const saysAmount = (words: string, dong: number): boolean =>
  spelled(words) === spelled(amountInWords(dong, 'vi'));
