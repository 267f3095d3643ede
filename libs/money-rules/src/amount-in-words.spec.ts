import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amountInWords, LARGEST_AMOUNT, numberInWords } from './index.ts';

const numRuns = Number(process.env.HISTORIES ?? 4000);

/**
 * The oracle knows nothing of groups of three: it takes the digits from the right, one at a time, and asks for each only what stands around it.
 * With `spoken` the words are read back to digits besides.
 */
const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
function oracle(value: bigint, gap = 'linh', thousand = 'nghìn'): string {
  const digits = String(value);
  if (digits === '0') return 'không';
  const places = digits.length;
  const digit = (place: number): number => (place < places ? Number(digits[places - 1 - place]) : 0);
  const said: string[] = [];
  for (let place = 0; place < places; place += 1) {
    const of = place - (place % 3);
    const isSaid = [of, of + 1, of + 2].some((at) => digit(at) > 0);
    if (place % 9 === 0 && place > 0) said.unshift('tỷ');
    if (!isSaid) continue;
    if (place % 9 === 3) said.unshift(thousand);
    if (place % 9 === 6) said.unshift('triệu');
    const [own, left, right] = [digit(place), digit(place + 1), digit(place - 1)];
    if (place % 3 === 0 && own > 0) {
      const behindTens = left > 1 ? { 1: 'mốt', 4: 'tư', 5: 'lăm' }[own] : left === 1 && own === 5 ? 'lăm' : undefined;
      said.unshift(behindTens ?? DIGITS[own]!);
    }
    if (place % 3 === 1) {
      if (own === 1) said.unshift('mười');
      else if (own > 1) said.unshift(DIGITS[own]!, 'mươi');
      else if (right > 0) said.unshift(gap);
    }
    if (place % 3 === 2) said.unshift(DIGITS[own]!, 'trăm');
  }
  return said.join(' ');
}

/** English words read back, by adding and multiplying from left to right. */
const ENGLISH: Record<string, bigint> = Object.fromEntries([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at) => [word, BigInt(at)]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, BigInt(at + 2) * 10n]),
]);
const ENGLISH_SCALES = ['thousand', 'million', 'billion', 'trillion', 'quadrillion'];
function readEnglish(words: string): bigint {
  let [whole, group] = [0n, 0n];
  for (const word of words.replaceAll('-', ' ').split(' ')) {
    const scale = ENGLISH_SCALES.indexOf(word);
    if (word === 'hundred') group *= 100n;
    else if (scale >= 0) [whole, group] = [whole + group * 1000n ** BigInt(scale + 1), 0n];
    else if (word !== 'and') group += ENGLISH[word]!;
  }
  return whole + group;
}

/** With as many digits as one likes, and with zeros in the middle and at the end as sums of money have them. */
const amount = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 15n }),
  fc.integer({ min: 1, max: 15 }).chain((digits) => fc.bigInt({ min: 0n, max: 10n ** BigInt(digits) })),
  fc
    .array(fc.constantFrom('0', '0', '0', '1', '4', '5', '9'), { minLength: 1, maxLength: 15 })
    .map((digits) => BigInt(digits.join(''))),
);
const borders = Array.from({ length: 16 }, (_, power) => 10n ** BigInt(power)).flatMap((at) =>
  [-101n, -11n, -5n, -1n, 0n, 1n, 4n, 5n, 10n, 11n, 15n, 21n, 24n, 25n, 101n, 104n, 105n, 1005n].map((by) => at + by),
);

const closed = (value: number, locale = 'vi') => amountInWords(value, locale, { isClosed: true });

describe('an amount in words', () => {
  it.each([
    [0, 'Không đồng'],
    [5, 'Năm đồng'],
    [10, 'Mười đồng'],
    [15, 'Mười lăm đồng'],
    [21, 'Hai mươi mốt đồng'],
    [24, 'Hai mươi tư đồng'],
    [14, 'Mười bốn đồng'],
    [105, 'Một trăm linh năm đồng'],
    [104, 'Một trăm linh bốn đồng'],
    [111, 'Một trăm mười một đồng'],
    [1_250, 'Một nghìn hai trăm năm mươi đồng'],
    [1_005, 'Một nghìn không trăm linh năm đồng'],
    [1_500_000, 'Một triệu năm trăm nghìn đồng'],
    [2_000_015, 'Hai triệu không trăm mười lăm đồng'],
    [1_000_000_000, 'Một tỷ đồng'],
    [1_000_000_000_000, 'Một nghìn tỷ đồng'],
    [1_200_000_000_000, 'Một nghìn hai trăm tỷ đồng'],
    [1_000_000_500_000, 'Một nghìn tỷ năm trăm nghìn đồng'],
    [1_000_000_000_000_000, 'Một triệu tỷ đồng'],
    [-250_000, 'Âm hai trăm năm mươi nghìn đồng'],
  ])('%d: %s', (value, words) => {
    expect(amountInWords(value, 'vi')).toBe(words);
    expect(amountInWords(BigInt(value), 'vi')).toBe(words);
  });

  it.each([
    [0, 'Zero đồng'],
    [21, 'Twenty-one đồng'],
    [1_250, 'One thousand two hundred and fifty đồng'],
    [1_005, 'One thousand and five đồng'],
    [1_500_000, 'One million five hundred thousand đồng'],
    [-250_000, 'Minus two hundred and fifty thousand đồng'],
  ])('%d: %s', (value, words) => expect(amountInWords(value, 'en')).toBe(words));

  it('is spelled as the office does', () => {
    expect(amountInWords(1_105_000, 'vi', { gap: 'lẻ' })).toBe('Một triệu một trăm lẻ năm nghìn đồng');
    expect(amountInWords(1_105_000, 'vi', { thousand: 'ngàn' })).toBe('Một triệu một trăm linh năm ngàn đồng');
    expect(closed(1_500_000)).toBe('Một triệu năm trăm nghìn đồng chẵn');
    expect(closed(1_500_000, 'en')).toBe('One million five hundred thousand đồng only');
    expect([closed(1_500_500), closed(0)]).toEqual(['Một triệu năm trăm nghìn năm trăm đồng', 'Không đồng']);
  });

  it.each([1.5, Number.NaN, Infinity, LARGEST_AMOUNT + 1, 2n ** 53n, -(2n ** 53n)])('of %s is refused', (value) => {
    expect(() => amountInWords(value, 'vi')).toThrow(RangeError);
    expect(() => amountInWords(value, 'en')).toThrow(RangeError);
  });

  it('is what an independent reading says, up to 10^15 and at every border', () => {
    for (const value of borders.filter((at) => at >= 0n)) expect(numberInWords(value, 'vi')).toBe(oracle(value));
    fc.assert(
      fc.property(amount, fc.constantFrom('linh', 'lẻ'), fc.constantFrom('nghìn', 'ngàn'), (value, gap, thousand) => {
        expect(numberInWords(value, 'vi', { gap, thousand })).toBe(oracle(value, gap, thousand));
      }),
      { numRuns },
    );
  });

  it('is read back from its English words', () => {
    for (const value of borders.filter((at) => at >= 0n)) expect(readEnglish(numberInWords(value, 'en'))).toBe(value);
    fc.assert(
      fc.property(amount, (value) => expect(readEnglish(numberInWords(value, 'en'))).toBe(value)),
      { numRuns },
    );
  });

  it('is never the same for two amounts', () => {
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        expect(numberInWords(one, 'vi') === numberInWords(other, 'vi')).toBe(one === other);
      }),
      { numRuns: numRuns / 4 },
    );
  });
});
