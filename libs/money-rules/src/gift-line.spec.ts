import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type GiftLine, readGiftLine } from './index.ts';

const numRuns = Number(process.env.HISTORIES ?? 2000);

/** `200000`, `50 bộ sách`, `3 công`; what goods are worth behind them. */
const giftsOf = ({ gifts }: GiftLine): string[] =>
  gifts.map((gift) =>
    gift.kind === 'money'
      ? String(gift.dong)
      : gift.kind === 'labour'
        ? `${gift.quantity} ${gift.unit}`
        : [gift.quantity, gift.unit, gift.what, gift.worth === null ? null : `= ${gift.worth}`]
            .filter((part) => part !== null)
            .join(' '),
  );
const codesOf = ({ faults }: GiftLine): string[] => faults.map(({ code }) => code);

describe('a line of a list of contributions', () => {
  it.each<[string, string, GiftLine['giverKind'], string | null, string[]]>([
    ['Anh Ba (xóm 2) 200k', 'Anh Ba', 'person', 'xóm 2', ['200000']],
    ['GĐ bà N. 1tr', 'GĐ bà N.', 'household', null, ['1000000']],
    ['Công ty X: 50 bộ sách', 'Công ty X', 'organisation', null, ['50 bộ sách']],
    ['Công ty X ủng hộ 2 xe đạp', 'Công ty X', 'organisation', null, ['2 xe đạp']],
    ['Bà Tư: 3 công lao động', 'Bà Tư', 'person', null, ['3 công lao động']],
    ['Anh Năm 1 tr + 20 quyển vở', 'Anh Năm', 'person', null, ['1000000', '20 quyển vở']],
    ['Anh Ba 200000 + 20 quyển vở', 'Anh Ba', 'person', null, ['200000', '20 quyển vở']],
    ['1. Nguyễn Văn A, xóm 2, 0912.345.678: 300.000đ', 'Nguyễn Văn A', 'person', 'xóm 2', ['300000']],
    ['2) Chị Hoa (bán phở) - 1.500.000', 'Chị Hoa (bán phở)', 'person', null, ['1500000']],
    ['12/5/2026 Cụ Sáu 100k', 'Cụ Sáu', 'person', null, ['100000']],
    ['Cụ Sáu 100k ngày 12/5', 'Cụ Sáu', 'person', null, ['100000']],
    ['Người giấu tên 5tr', 'Người giấu tên', 'anonymous', null, ['5000000']],
    ['Các nhà hảo tâm 2 triệu rưỡi', 'Các nhà hảo tâm', 'anonymous', null, ['2500000']],
    ['200k - anh Ba', 'anh Ba', 'person', null, ['200000']],
    ['Trường THCS số 2: 5tr', 'Trường THCS số 2', 'organisation', null, ['5000000']],
    ['Lớp 9A2 500k', 'Lớp 9A2', 'group', null, ['500000']],
    ['Cựu HS 9B: 3tr', 'Cựu HS 9B', 'group', null, ['3000000']],
    ['Cựu HS khóa 1990-1993: 10tr', 'Cựu HS khóa 1990-1993', 'group', null, ['10000000']],
    ['Thôn Đông 2tr', 'Thôn Đông', 'group', null, ['2000000']],
    ['Chi hội 3: 1.200.000đ', 'Chi hội 3', 'organisation', null, ['1200000']],
    ['Hộ ông Nguyễn Văn B thôn Đoài 50.000', 'Hộ ông Nguyễn Văn B', 'household', 'thôn Đoài', ['50000']],
    ['GĐ ông A (thôn 5, xã B) 50 nghìn 2 quyển vở', 'GĐ ông A', 'household', 'thôn 5, xã B', ['50000', '2 quyển vở']],
    ['Vợ chồng anh Hùng, 200 nghìn đồng', 'Vợ chồng anh Hùng', 'household', null, ['200000']],
    [
      'Cty M tặng 2 máy tính trị giá 20tr và 5.000.000đ',
      'Cty M',
      'organisation',
      null,
      ['2 máy tính = 20000000', '5000000'],
    ],
    ['Bà Chín 10kg gạo, 2 thùng mì', 'Bà Chín', 'person', null, ['10 kg gạo', '2 thùng mì']],
    ['Ông A 2,5 tạ gạo', 'Ông A', 'person', null, ['2.5 tạ gạo']],
    ['Bác Hai 50 sách giáo khoa lớp 5', 'Bác Hai', 'person', null, ['50 sách giáo khoa lớp 5']],
    ['Quán phở Thìn 1tr5', 'Quán phở Thìn', 'organisation', null, ['1500000']],
    ['GĐ anh Tuấn - Lan 2 triệu 5', 'GĐ anh Tuấn - Lan', 'household', null, ['2500000']],
    ['Đoàn Văn Hậu ３００ｋ', 'Đoàn Văn Hậu', 'person', null, ['300000']],
    ['Anh Ba (xóm 2), xã Ví Dụ: 200k', 'Anh Ba', 'person', 'xóm 2, xã Ví Dụ', ['200000']],
    ['Thôn Đông, xã Ví Dụ 2tr', 'Thôn Đông', 'group', 'xã Ví Dụ', ['2000000']],
    ['Anh Bằng 200 000', 'Anh Bằng', 'person', null, ['200000']],
    ['ANH BA ỦNG HỘ 200K', 'ANH BA', 'person', null, ['200000']],
    ['anh ba đưa số tiền 200k', 'anh ba', 'person', null, ['200000']],
    ['VietinBank CN Ví Dụ: 1 tỷ', 'VietinBank CN Ví Dụ', 'organisation', null, ['1000000000']],
    ['Cụ Nguyễn Thị Tư, 90 tuổi: 100k (lần 2)', 'Cụ Nguyễn Thị Tư, 90 tuổi', 'person', null, ['100000']],
    ['Hội đồng hương tại TP Vinh 20tr', 'Hội đồng hương', 'organisation', 'TP Vinh', ['20000000']],
    ['Anh Ba,200k,xóm 3', 'Anh Ba', 'person', 'xóm 3', ['200000']],
  ])('%s', (text, giver, giverKind, place, gifts) => {
    const line = readGiftLine(text);
    expect([line.giver, line.giverKind, line.place, giftsOf(line), codesOf(line)]).toEqual([
      giver,
      giverKind,
      place,
      gifts,
      [],
    ]);
  });

  it.each<[string, string, string]>([
    ['Anh Ba (xóm 2) 200', 'GIFT_UNIT_UNSAID', '200'],
    ['Bác Hai 1.500', 'GIFT_UNIT_UNSAID', '1.500'],
    ['Bác Hai 1.5', 'AMOUNT_UNIT_MISSING', '1.5'],
    ['Anh Ba 200đ', 'GIFT_UNIT_DOUBTFUL', '200đ'],
    ['Anh Ba: 1.500.00', 'AMOUNT_GROUPS', '1.500.00'],
    ['Anh Ba: 1tr50', 'AMOUNT_AMBIGUOUS', '1tr50'],
    ['Anh Ba: -200k', 'AMOUNT_NEGATIVE', '-200k'],
    ['anh Nam 100 USD', 'AMOUNT_CURRENCY', '100 USD'],
    ['anh Nam 200 euro', 'AMOUNT_CURRENCY', '200 euro'],
    ['Ông A 2 công nhân', 'GIFT_WHAT_UNCLEAR', '2 công nhân'],
    ['Anh Ba 200 ngìn', 'GIFT_WHAT_UNCLEAR', '200 ngìn'],
    ['Chị Ba 200 Thanh Hoa', 'GIFT_WHAT_UNCLEAR', '200 Thanh Hoa'],
    ['Ông A 5 bao', 'GIFT_WHAT_UNCLEAR', '5 bao'],
    ['Ông A 200 con cháu họ Trần', 'GIFT_WHAT_UNCLEAR', '200 con cháu họ Trần'],
    ['Anh Ba khoảng 200k', 'GIFT_ROUGHLY', 'khoảng 200k'],
    ['Anh Ba 200k/tháng', 'GIFT_NUMBER_UNCLEAR', '/tháng'],
    ['Ông A 10% lương', 'GIFT_NUMBER_UNCLEAR', '10%'],
    ['NH A: 20 suất học bổng x 500k', 'GIFT_NUMBER_UNCLEAR', '20 suất học bổng x 500k'],
    ['NH A: 20 suất học bổng, mỗi suất 500k', 'GIFT_NUMBER_UNCLEAR', '20 suất học bổng, mỗi suất 500k'],
    ['Anh Ba trị giá 200k', 'GIFT_NUMBER_UNCLEAR', 'trị giá 200k'],
    ['Công ty 319000 tặng 2 xe đạp', 'GIFT_NUMBER_UNCLEAR', '319000'],
    ['Công ty 319000: 20 quyển vở', 'GIFT_NUMBER_UNCLEAR', '319000'],
    ['Anh Ba 200k (chưa nộp)', 'GIFT_NOT_YET_GIVEN', 'chưa nộp'],
    ['Anh Ba 200k, anh Tư 300k', 'GIFT_TWO_GIVERS', 'anh Tư'],
    ['Anh Ba', 'GIFT_NOTHING', 'Anh Ba'],
    ['Cô Sáu 0 đồng', 'GIFT_NOTHING', '0 đồng'],
    ['500k', 'GIFT_GIVER_MISSING', ''],
    ['a'.repeat(301), 'GIFT_LINE_LONG', 'a'.repeat(40)],
  ])('%s asks %s', (text, code, part) => {
    const { faults } = readGiftLine(text);
    expect(faults.map((fault) => [fault.code, fault.part])).toEqual([[code, part]]);
  });

  it('counts what its list counts', () => {
    expect(giftsOf(readGiftLine('Anh Ba (xóm 2) 200', 1_000))).toEqual(['200000']);
    expect(giftsOf(readGiftLine('Anh Ba 1,5', 1_000_000))).toEqual(['1500000']);
    expect(readGiftLine('Anh Ba 200', 1).faults[0]).toMatchObject({
      code: 'GIFT_UNIT_DOUBTFUL',
      params: { least: 200, most: 200_000 },
    });
    expect(readGiftLine('Anh Ba 200000', 1_000).faults[0]).toMatchObject({
      code: 'GIFT_UNIT_DOUBTFUL',
      params: { least: 200_000, most: 200_000_000 },
    });
    // One of the numbers belongs to the name; with a heading of thousands it would be 319,000 đồng.
    expect(codesOf(readGiftLine('Công ty 319: 5tr', 1_000))).toEqual(['GIFT_NUMBER_UNCLEAR']);
    expect(codesOf(readGiftLine('Lan 5 200', 1_000))).toEqual(['GIFT_NUMBER_UNCLEAR', 'GIFT_NUMBER_UNCLEAR']);
  });

  it('tells what stands aside, and keeps what is written besides', () => {
    const { asides, note } = readGiftLine('7. Anh Ba ĐT 0912 345 678 (12/5/2026) 200k cho quỹ khuyến tài');
    expect(asides.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'number 7.',
      'phone ĐT 0912 345 678',
      'day 12/5/2026',
    ]);
    expect(note).toBe('cho quỹ khuyến tài');
  });
});

const someGiver = fc.constantFrom<[string, GiftLine['giverKind']]>(
  ['Anh Ba', 'person'],
  ['Nguyễn Thị Hoa', 'person'],
  ['Chị Yến', 'person'],
  ['GĐ bà N.', 'household'],
  ['Vợ chồng ông Sáu', 'household'],
  ['Công ty Hoa Mai', 'organisation'],
  ['Trường THCS số 2', 'organisation'],
  ['Cựu HS khóa 1995', 'group'],
  ['Lớp 9A2', 'group'],
  ['Người giấu tên', 'anonymous'],
);
const somePlace = fc.constantFrom<[string, string | null]>(
  ['', null],
  [' (xóm 2)', 'xóm 2'],
  [', thôn Đông', 'thôn Đông'],
  [' - tổ 15', 'tổ 15'],
);
const someGift = fc.oneof(
  fc.integer({ min: 1, max: 9_999 }).map((thousands): [string, string] => [`${thousands}k`, `${thousands}000`]),
  fc
    .integer({ min: 20, max: 99_999 })
    .map((thousands): [string, string] => [
      `${String(thousands * 1_000).replaceAll(/\B(?=(\d{3})+$)/g, '.')}đ`,
      `${thousands}000`,
    ]),
  fc.integer({ min: 1, max: 99 }).map((millions): [string, string] => [`${millions} triệu rưỡi`, `${millions}500000`]),
  fc
    .integer({ min: 1, max: 999 })
    .map((count): [string, string] => [`${count} bộ sách giáo khoa`, `${count} bộ sách giáo khoa`]),
  fc.integer({ min: 1, max: 99 }).map((count): [string, string] => [`${count} xe đạp`, `${count} xe đạp`]),
  fc.integer({ min: 1, max: 99 }).map((count): [string, string] => [`${count}kg gạo`, `${count} kg gạo`]),
  fc.integer({ min: 1, max: 30 }).map((count): [string, string] => [`${count} ngày công`, `${count} ngày công`]),
);

describe('any line', () => {
  it('that is built of parts is taken apart into them', () => {
    fc.assert(
      fc.property(
        someGiver,
        somePlace,
        fc.array(someGift, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(' ', ': ', ' - ', ' ủng hộ '),
        fc.constantFrom(' + ', ', ', ' và ', '; '),
        fc.constantFrom('', '12. ', '3) ', '1/9/2026 '),
        fc.constantFrom('', ' 0912.345.678', ' (ĐT 0987 654 321)'),
        ([giver, kind], [placed, place], gifts, before, between, first, phone) => {
          const text = `${first}${giver}${placed}${phone}${before}${gifts.map(([written]) => written).join(between)}`;
          const line = readGiftLine(text);
          expect([text, line.giver, line.giverKind, line.place, giftsOf(line), codesOf(line)]).toEqual([
            text,
            giver,
            kind,
            place,
            gifts.map(([, meant]) => meant),
            [],
          ]);
        },
      ),
      { numRuns },
    );
  });

  it('loses no number: each is in a gift, a name, a note, aside, or in a question', () => {
    const piece = fc.constantFrom(
      'Anh Ba',
      'bà N.',
      'Công ty',
      'xóm',
      'lớp',
      '2',
      '15',
      '200',
      '1990',
      '200k',
      '1tr5',
      '1.500.000',
      '1,5',
      '12/5/2026',
      '0912345678',
      '50 bộ sách',
      '3 xe đạp',
      '2 công',
      '7 ngìn',
      'x',
      '=',
      '+',
      ',',
      ':',
      '(',
      ')',
      '/',
      '-',
      'và',
      'trị giá',
      'mỗi',
      'khoảng',
      'đ',
      'tặng',
      '10%',
    );
    const unit = fc.constantFrom(null, 1, 1_000, 1_000_000);
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), unit, (pieces, counted) => {
        const text = pieces.join(' ');
        const line = readGiftLine(text, counted);
        const told = [
          line.giver ?? '',
          line.place ?? '',
          line.note ?? '',
          ...line.asides.map((aside) => aside.text),
          ...line.faults.flatMap(({ part, params }) => [part, ...Object.values(params).map(String)]),
          ...giftsOf(line).map((gift) => gift.replaceAll('.', ',')),
        ].join(' ');
        const untold = (text.match(/\d[\d.,/]*/g) ?? []).filter((number) => {
          const digits = number.replace(/[.,/]+$/, '');
          return !told.includes(digits) && !told.includes(digits.replaceAll('.', '')) && !isIn(digits, line);
        });
        expect([text, ...untold]).toEqual([text]);
      }),
      { numRuns: numRuns * 3 },
    );
  });
});

/** Whether an amount of the line begins as a written number does: 1tr5 is 1500000, and 1,5 of millions, too. */
const isIn = (number: string, { gifts }: GiftLine): boolean => {
  const digits = number.replaceAll(/\D/g, '');
  return gifts.some((gift) =>
    gift.kind === 'money'
      ? String(gift.dong).startsWith(digits) || String(gift.dong).includes(digits)
      : gift.kind === 'goods' && String(gift.worth ?? '').startsWith(digits),
  );
};
