import { describe, expect, it } from '@jest/globals';
import { LARGEST_FIGURE, readWholeNumber } from '@app/form-rules';
import fc from 'fast-check';
import { type AmountFaultCode, type AmountUnit, LARGEST_AMOUNT, typedAmount } from './index.ts';

const numRuns = Number(process.env.HISTORIES ?? 3000);
const each = <Ts extends [unknown, ...unknown[]]>(property: fc.IProperty<Ts>) => fc.assert(property, { numRuns });

const REFUSED: [string, AmountFaultCode, Record<string, string | number>?][] = [
  ['', 'AMOUNT_MISSING', {}],
  [' \u00a0', 'AMOUNT_MISSING', {}],
  ['1.5', 'AMOUNT_UNIT_MISSING', { text: '1.5', thousands: '1,5k', millions: '1,5tr' }],
  ['1,5', 'AMOUNT_UNIT_MISSING', { text: '1,5', thousands: '1,5k', millions: '1,5tr' }],
  ['1.50', 'AMOUNT_UNIT_MISSING', { text: '1.50', thousands: '1,5k', millions: '1,5tr' }],
  ['15.00', 'AMOUNT_UNIT_MISSING', { text: '15.00', thousands: '15k', millions: '15tr' }],
  ['1.500tr', 'AMOUNT_AMBIGUOUS', { text: '1.500tr', least: 1_500_000, most: 1_500_000_000 }],
  ['200.000k', 'AMOUNT_AMBIGUOUS', { text: '200.000k', least: 200_000, most: 200_000_000 }],
  ['1tr50', 'AMOUNT_AMBIGUOUS', { text: '1tr50', least: 1_050_000, most: 1_500_000 }],
  ['1tr50000', 'AMOUNT_AMBIGUOUS', { text: '1tr50000', least: 1_050_000, most: 1_500_000 }],
  ['1.50.000', 'AMOUNT_GROUPS'],
  ['1.5000', 'AMOUNT_GROUPS'],
  ['1.500,000', 'AMOUNT_PART'],
  ['1 500.000', 'AMOUNT_PART'],
  ['1.500,5', 'AMOUNT_PART'],
  ['1,2345678tr', 'AMOUNT_PART'],
  ['1,2345k', 'AMOUNT_PART'],
  ['-200k', 'AMOUNT_NEGATIVE'],
  ['(200.000)', 'AMOUNT_NEGATIVE'],
  ['âm 200.000', 'AMOUNT_NEGATIVE'],
  ['99999999999999999', 'AMOUNT_TOO_LARGE', { text: '99999999999999999', most: LARGEST_AMOUNT }],
  ['10 triệu tỷ', 'AMOUNT_UNREADABLE'],
  ['9999999 tỷ', 'AMOUNT_TOO_LARGE'],
  ['$50', 'AMOUNT_CURRENCY'],
  ['50 USD', 'AMOUNT_CURRENCY'],
  ['2 trăm', 'AMOUNT_UNREADABLE'],
  ['2 trăm rưỡi', 'AMOUNT_UNREADABLE'],
  ['2 trăm nghìn rưỡi', 'AMOUNT_UNREADABLE'],
  ['2 trăm nghìn 5', 'AMOUNT_UNREADABLE'],
  ['1tr 2 trăm nghìn rưỡi', 'AMOUNT_UNREADABLE'],
  ['rưỡi', 'AMOUNT_UNREADABLE'],
  ['2 rưỡi', 'AMOUNT_UNREADABLE'],
  ['1,5 triệu rưỡi', 'AMOUNT_UNREADABLE'],
  ['1tr5 rưỡi', 'AMOUNT_UNREADABLE'],
  ['0912345678', 'AMOUNT_UNREADABLE'],
  ['0912.345.678', 'AMOUNT_GROUPS'],
  ['1tr2tr', 'AMOUNT_UNREADABLE'],
  ['1tr2000k', 'AMOUNT_UNREADABLE'],
  ['200k1tr', 'AMOUNT_UNREADABLE'],
  ['1e6', 'AMOUNT_UNREADABLE'],
  ['5²', 'AMOUNT_UNREADABLE'],
  ['٢٠٠', 'AMOUNT_UNREADABLE'],
  ['=SUM(A1)', 'AMOUNT_UNREADABLE'],
  ['khoảng 200k', 'AMOUNT_UNREADABLE'],
  ['200k/tháng', 'AMOUNT_UNREADABLE'],
  ['50 bộ sách', 'AMOUNT_UNREADABLE'],
  ['1.500.', 'AMOUNT_UNREADABLE'],
  ['1'.repeat(61), 'AMOUNT_UNREADABLE'],
];

describe('an amount as it is typed', () => {
  it.each<[string, number]>([
    ['1tr5', 1_500_000],
    ['1tr', 1_000_000],
    ['1 Tr.', 1_000_000],
    ['1tr250', 1_250_000],
    ['1tr25', 1_250_000],
    ['1tr05', 1_050_000],
    ['1tr 5', 1_500_000],
    ['1TR5', 1_500_000],
    ['1,5tr', 1_500_000],
    ['1.5tr', 1_500_000],
    ['1,5 triệu đồng', 1_500_000],
    ['0,5tr', 500_000],
    ['1tr500000', 1_500_000],
    ['1tr 500.000', 1_500_000],
    ['2 triệu rưỡi', 2_500_000],
    ['2tr rưỡi', 2_500_000],
    ['nửa triệu', 500_000],
    ['200k', 200_000],
    ['200 K', 200_000],
    ['200n', 200_000],
    ['200 nghìn', 200_000],
    ['200 ngàn', 200_000],
    ['200 nghin dong', 200_000],
    ['2 trăm nghìn', 200_000],
    ['200k5', 200_500],
    ['1.500.000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1\u00a0500\u202f000', 1_500_000],
    ['1,500,000', 1_500_000],
    ["1'500'000", 1_500_000],
    ['1500000', 1_500_000],
    ['1.500.000,00', 1_500_000],
    ['1,500,000.00 đ', 1_500_000],
    ['1.500.000.000', 1_500_000_000],
    ['500.000đ', 500_000],
    ['500.000 VNĐ', 500_000],
    ['VND 500,000', 500_000],
    ['500.000₫', 500_000],
    ['500 nghìn đồng chẵn', 500_000],
    ['3tỷ2', 3_200_000_000],
    ['3 tỉ 2', 3_200_000_000],
    ['1 tỷ 200 triệu', 1_200_000_000],
    ['1 tỷ 200 triệu 500k', 1_200_500_000],
    ['1,2 tỷ', 1_200_000_000],
    ['2 nghìn tỷ', 2_000_000_000_000],
    ['１.５００.０００', 1_500_000],
    ['２００ｋ', 200_000],
    ['1.500', 1_500],
    ['1,500', 1_500],
    ['200', 200],
    ['0', 0],
  ])('%s is read', (text, dong) => expect(typedAmount(text)).toEqual({ dong, fault: null }));

  it.each(REFUSED.map(([text, code, params = null]) => [text, code, params] as const))(
    '%s is refused: %s',
    (text, code, params) => {
      const { dong, fault } = typedAmount(text);
      expect([dong, fault?.code]).toEqual([null, code]);
      if (params) expect(fault!.params).toEqual(params);
    },
  );

  it.each<[string, AmountUnit, number | null]>([
    ['200', 1_000, 200_000],
    ['1,5', 1_000_000, 1_500_000],
    ['1.5', 1_000_000, 1_500_000],
    ['200k', 1_000, 200_000],
    ['200.000đ', 1_000, 200_000],
    ['1.500.000', 1_000, 1_500_000_000],
    // A heading says thousands, and the cell has đồng all the same: nobody knows.
    ['200.000', 1_000, null],
    ['1.500', 1_000_000, null],
    ['1,2345', 1_000, null],
  ])('%s counts %d where a heading says so', (text, unit, dong) => expect(typedAmount(text, unit).dong).toBe(dong));
});

const grouped = (value: bigint, sign: string): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, sign);
const isDivisible = (value: bigint, by: bigint): boolean => value % by === 0n;

/** Every way in which an amount is written; each means nothing else. */
function* waysToWrite(dong: bigint): Generator<string> {
  for (const sign of ['.', ',', ' ', "'"]) yield grouped(dong, sign);
  yield `${grouped(dong, '.')}đ`;
  yield `${grouped(dong, ',')} VND`;
  yield String(dong);
  if (isDivisible(dong, 1000n)) yield `${dong / 1000n}k`;
  if (isDivisible(dong, 1000n)) yield `${dong / 1000n} nghìn đồng`;
  for (const [short, long, unit] of [
    ['tr', 'triệu', 6],
    ['tỷ', 'tỉ', 9],
  ] as const) {
    const whole = dong / 10n ** BigInt(unit);
    const rest = String(dong % 10n ** BigInt(unit))
      .padStart(unit, '0')
      .replace(/0+$/, '');
    if (rest === '') yield `${whole}${short}`;
    if (rest === '5' && whole > 0n) yield `${whole} ${long} rưỡi`;
    if (rest !== '' && rest.length !== 3) yield* [`${whole},${rest}${short}`, `${whole}.${rest} ${long}`];
    if (rest !== '' && rest.length <= 3 && whole > 0n) yield* [`${whole}${short}${rest}`, `${whole} ${long} ${rest}`];
    if (rest !== '' && rest.length <= 3 && whole > 0n) yield `${whole}${short}${rest.padEnd(3, '0')}`;
  }
  const [milliards, millions, thousands] = [dong / 10n ** 9n, (dong / 10n ** 6n) % 1000n, (dong / 1000n) % 1000n];
  if (isDivisible(dong, 1000n) && milliards > 0n && millions > 0n && thousands > 0n)
    yield `${milliards} tỷ ${millions} triệu ${thousands} nghìn`;
}

const amount = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 9 }))
  .chain(([digits, zeros]) =>
    fc.bigInt({ min: 1n, max: 10n ** BigInt(digits) }).map((value) => {
      const scale = 10n ** BigInt(Math.min(zeros, digits));
      return value > scale ? value - (value % scale) : value * scale;
    }),
  )
  .filter((value) => value <= BigInt(LARGEST_AMOUNT));

const isWhole = (digits: string): boolean => /^\d+$/.test(digits) && (digits === '0' || !digits.startsWith('0'));
const ungrouped = (digits: string, sign: string): string | null => {
  const [first = '', ...others] = digits.split(sign);
  return isWhole(first) && first !== '0' && first.length < 4 && others.every((group) => /^\d{3}$/.test(group))
    ? first + others.join('')
    : null;
};

/** An independent reading, by splitting and adding zeros: all that a text of one number and one unit can mean. */
const ZEROS: Record<string, number> = { '': 0, đ: 0, k: 3, nghìn: 3, tr: 6, triệu: 6, tỷ: 9 };
function meanings(text: string): Set<bigint> {
  const found = new Set<bigint>();
  const [, number = '', unit = '', tail = '', half = ''] =
    /^([\d.,]+)(?:\s*(đ|k|nghìn|tr|triệu|tỷ)\s*(\d*))?(\s*rưỡi)?$/u.exec(text.trim()) ?? [];
  const zeros = ZEROS[unit]!;
  const add = (whole: string, decimals: string) => {
    const moved = decimals.padEnd(zeros, '0');
    if (!/[1-9]/.test(moved.slice(zeros))) found.add(BigInt(whole + moved.slice(0, zeros)));
  };
  for (const whole of new Set([isWhole(number) ? number : null, ungrouped(number, '.'), ungrouped(number, ',')])) {
    if (whole === null) continue;
    if (tail === '' && half === '') add(whole, '');
    if (tail === '' && half !== '' && zeros > 0 && whole === number) add(whole, '5');
    if (tail !== '' && half === '' && tail.length <= zeros && whole === number && whole !== '0') {
      if (tail.length === 2 && tail.endsWith('0'))
        found.add(BigInt(whole) * 10n ** BigInt(zeros) + BigInt(tail) * 10n ** BigInt(zeros - 3));
      if (tail.length > 3) found.add(BigInt(whole) * 10n ** BigInt(zeros) + BigInt(tail));
      add(whole, tail);
    }
  }
  const at = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  if (at < 0 || tail !== '' || half !== '') return found;
  const [whole, sign, decimals] = [number.slice(0, at), number[at]!, number.slice(at + 1)];
  const other = sign === '.' ? ',' : '.';
  if (!/^\d+$/.test(decimals)) return found;
  if (isWhole(whole) && zeros > 0) add(whole, decimals);
  const before = whole.includes(other) ? ungrouped(whole, other) : null;
  if (before !== null && (zeros > 0 || decimals.length < 3)) add(before, decimals);
  if (!whole.includes(other) && !whole.includes(sign)) return found;
  return found;
}

describe('every amount', () => {
  it('is read back, in whichever way it is written', () => {
    const seen = new Set<string>();
    each(
      fc.property(amount, fc.boolean(), fc.boolean(), (dong, isLoud, isWide) => {
        for (const way of waysToWrite(dong)) {
          const cased = isLoud ? way.toUpperCase() : way;
          const text = isWide
            ? cased.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
            : cased;
          expect([text, typedAmount(text).dong]).toEqual([text, Number(dong)]);
          seen.add(way.replaceAll(/\d+/g, '9'));
        }
      }),
    );
    expect(seen.size).toBeGreaterThan(25);
  });

  it('is never another one than what is written, and refused where it can mean two', () => {
    const piece = fc.constantFrom(
      '0',
      '1',
      '5',
      '50',
      '05',
      '000',
      '250',
      '500',
      '.',
      ',',
      'k',
      ' tr',
      'tỷ',
      ' nghìn',
      'đ',
      ' rưỡi',
    );
    const counts = { read: 0, two: 0, none: 0 };
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        const all = meanings(text);
        const { dong } = typedAmount(text);
        if (all.size > 1) {
          counts.two += 1;
          expect([text, dong, ...all]).toEqual([text, null, ...all]);
        } else if (all.size === 1) {
          counts.read += 1;
          expect([text, dong]).toEqual([text, [...all][0]! > BigInt(LARGEST_AMOUNT) ? null : Number([...all][0])]);
        } else if (/^\s*[\d.,]+\s*(đ|k|nghìn|tr|tỷ)?\s*\d*(\s?rưỡi)?\s*$/u.test(text)) {
          counts.none += 1;
          expect([text, dong]).toEqual([text, null]);
        }
      }),
      { numRuns: numRuns * 5 },
    );
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(numRuns / 100);
  });

  it('with a digit too many or too few in a group is no amount', () => {
    const large = amount.filter((value) => value >= 1_000_000n);
    each(
      fc.property(large, fc.constantFrom('.', ',', ' '), fc.boolean(), fc.nat(), (dong, sign, isMore, nth) => {
        const groups = grouped(dong, sign).split(sign);
        // The last of all groups may be decimals after a slip.
        const at = 1 + (nth % (groups.length - 1));
        groups[at] = isMore ? `${groups[at]}0` : groups[at]!.slice(1);
        expect(typedAmount(groups.join(sign)).dong).toBeNull();
      }),
    );
  });

  it('that stands alone is what the field for numbers reads', () => {
    const piece = fc.constantFrom('1', '20', '000', '500', '.', ',', ' ', '00');
    each(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('', ' đ', ' đồng'),
        (pieces, behind) => {
          const text = pieces.join('') + behind;
          const { value } = readWholeNumber(text);
          const { dong } = typedAmount(text);
          // A figure may begin with zeros; an amount of money never does.
          if (!/^\s*0\d| {2}/.test(text) && (dong ?? 0) <= LARGEST_FIGURE) expect([text, dong]).toEqual([text, value]);
        },
      ),
    );
  });
});
