import { describe, expect, it } from '@jest/globals';
import type { SheetCell, SheetLine } from '@app/nomination-sheets';
import { type GiftRow, type GiftSheet, readGiftSheet } from './index.ts';

const linesOf = (...lines: SheetCell[][]): SheetLine[] =>
  lines.flatMap((cells, at) => {
    const filled = new Map([...cells.entries()].filter(([, cell]) => cell !== ''));
    return filled.size === 0 ? [] : [{ at: at + 1, cells: filled }];
  });

const giftsOf = ({ gifts }: GiftRow): string =>
  gifts
    .map((gift) =>
      gift.kind === 'money'
        ? String(gift.dong)
        : gift.kind === 'labour'
          ? `${gift.quantity} ${gift.unit}`
          : [gift.quantity, gift.unit, gift.what, gift.worth].filter((part) => part !== null).join(' '),
    )
    .join(' + ');
const asked = ({ faults }: GiftRow): string => faults.map(({ column, code }) => `${column} ${code}`).join(', ');
const totalsOf = ({ totals }: GiftSheet) =>
  totals.map(({ at, fault }) => [at, fault?.code ?? null, fault?.params.difference]);

describe('a list as a commune keeps it', () => {
  const sheet = linesOf(
    ['HỘI KHUYẾN HỌC XÃ VÍ DỤ'],
    [],
    ['DANH SÁCH ỦNG HỘ QUỸ KHUYẾN HỌC'],
    ['STT', 'Họ tên / Đơn vị', 'Địa chỉ', 'Số tiền (nghìn đồng)', 'Hiện vật', 'SL', 'ĐVT', 'Ngày', 'Ghi chú', ''],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
    ['I. Các tổ chức'],
    [1, 'Công ty 319', '', 5000, '', '', '', 45992, 'CK', 'đã ký nhận'],
    [2, 'Cty Hoa Mai', '', '', 'Sách giáo khoa', 50, 'bộ', '1/9/2026', ''],
    ['', 'Cộng', '', 5000],
    ['II. Cá nhân'],
    [3, 'Anh Ba (xóm 2)', '', 200, '', '', '', '', 'TM'],
    [4, 'GĐ bà N.', 'Xóm 3', '1tr', '', '', '', '', 'chưa nộp'],
    [5, 'Anh Ba', '', '300', '', '', '', '31/2/2026', ''],
    [6, 'Người giấu tên', '', '200.000', '', '', '', '', ''],
    [7, 'Chị Lan', '', '', '', '', '', '', ''],
    [8, '', '', 100],
    [9, 'Ông Tư', '', '', '2 xe đạp', '', '', '', ''],
    [10, 'Bà Năm', '', 150000, '', '', '', '', ''],
    [11, 'Ông C', '', '#N/A'],
    [12, 'Người giấu tên', '', 50, '', '', '', '', ''],
    [13, 'anh ba (xóm 3)', '', 60, 'Vở', '', '', '', ''],
    [14, 'Ông D', '', '', 'Công', 3, '', '', ''],
    [15, 'Ông E', '', '1 tr + 20 quyển vở', '', '', '', '', ''],
    ['', 'Cộng', '', 2710],
    ['', 'Tổng cộng', '', '8.010.000đ'],
    ['Bằng chữ: Tám triệu không trăm mười ngàn đồng chẵn'],
    ['', '', '', 'Ví Dụ, ngày 1 tháng 9 năm 2026'],
    ['NGƯỜI LẬP', '', '', 'CHỦ TỊCH'],
    ['Lê Lập', '', '', 'Trần Chủ'],
  );

  it('is understood row by row, or asked', () => {
    const read = readGiftSheet(sheet);
    expect([read.unit, read.unitSaidBy, read.leftOut]).toEqual([1_000, 'heading', 0]);
    expect(read.rows.map((row) => [row.at, row.giver, giftsOf(row), asked(row)])).toEqual([
      [7, 'Công ty 319', '5000000', ''],
      [8, 'Cty Hoa Mai', '50 bộ Sách giáo khoa', ''],
      [11, 'Anh Ba', '200000', ''],
      [12, 'GĐ bà N.', '1000000', 'note GIFT_NOT_YET_GIVEN'],
      [13, 'Anh Ba', '300000', 'day GIFT_DAY_UNREADABLE, giver GIFT_GIVER_TWICE'],
      [14, 'Người giấu tên', '', 'amount AMOUNT_AMBIGUOUS'],
      [15, 'Chị Lan', '', 'null GIFT_NOTHING'],
      [16, null, '100000', 'giver GIFT_GIVER_MISSING'],
      [17, 'Ông Tư', '2 xe đạp', ''],
      [18, 'Bà Năm', '', 'amount GIFT_UNIT_DOUBTFUL'],
      [19, 'Ông C', '', 'amount GIFT_CELL_BROKEN'],
      [20, 'Người giấu tên', '50000', ''],
      [21, 'anh ba', '60000', 'quantity GIFT_QUANTITY_MISSING, giver GIFT_GIVER_TWICE'],
      [22, 'Ông D', '3 Công', ''],
      [23, 'Ông E', '1000000 + 20 quyển vở', ''],
    ]);
    expect(read.rows.map(({ giverKind }) => giverKind).slice(0, 6)).toEqual([
      'organisation',
      'organisation',
      'person',
      'household',
      'person',
      'anonymous',
    ]);
    const [first, second, third] = read.rows;
    expect([first!.day, first!.note, first!.section]).toEqual(['2025-12-01', 'CK; đã ký nhận', 'I. Các tổ chức']);
    expect([second!.day, third!.place, third!.section, third!.number]).toEqual([
      '2026-09-01',
      'xóm 2',
      'II. Cá nhân',
      '3',
    ]);
    expect(read.rows[5]!.faults[0]!.params).toEqual({ text: '200.000', least: 200_000, most: 200_000_000 });
    expect(read.rows[4]!.faults[1]!.params).toEqual({ row: 11 });
  });

  it('is compared with its sums, and nothing of it is lost', () => {
    const read = readGiftSheet(sheet);
    expect(read.totals.map(({ at, said, found, open, fault }) => [at, said, found, open, fault?.code ?? null])).toEqual(
      [
        [9, 5_000_000, 5_000_000, 0, null],
        [24, 2_710_000, 2_710_000, 4, null],
        [25, 8_010_000, 7_710_000, 4, 'GIFT_TOTAL_OPEN'],
      ],
    );
    expect(read.totals[2]!.fault!.params).toEqual({ said: 8_010_000, found: 7_710_000, difference: 300_000, open: 4 });
    const told = new Set([...read.rows, ...read.totals, ...read.passedOver].map(({ at }) => at));
    expect(sheet.filter(({ at }) => !told.has(at))).toEqual([]);
    expect(read.passedOver.map(({ at }) => at)).toEqual([1, 3, 4, 5, 6, 10, 26, 27, 28, 29]);
  });
});

describe('what the numbers of a list count', () => {
  const rows: SheetCell[][] = [
    [1, 'Nguyen Van A', 200],
    [2, 'Lê B', 300],
  ];
  const read = (
    heading: string,
    total: SheetCell = '',
    above: SheetCell[] = [],
    reader?: 1 | 1_000,
    more: SheetCell[] = [],
  ) => {
    const lines = linesOf(above, ['TT', 'Nguoi ung ho', heading], ...rows, more, ['', 'Tổng', total]);
    const { unit, unitSaidBy, rows: all } = readGiftSheet(lines, reader ?? null);
    return [unit, unitSaidBy, all.map((row) => giftsOf(row) || asked(row)).join('; ')];
  };

  it.each<[string, ReturnType<typeof read>]>([
    ['a heading', read('Số tiền (nghìn đồng)')],
    ['a heading in figures', read('So tien (1.000đ)')],
    ['a heading in short', read('Số tiền (ng.đ)')],
  ])('is said by %s', (_, said) => expect(said).toEqual([1_000, 'heading', '200000; 300000']));

  it('is said by a title, by a sum in đồng, or by whoever reads it', () => {
    expect(read('Số tiền', '', ['Đơn vị tính: nghìn đồng'])).toEqual([1_000, 'title', '200000; 300000']);
    expect(read('Số tiền', '500.000')).toEqual([1_000, 'total', '200000; 300000']);
    expect(read('Số tiền', '500', [], 1_000)).toEqual([1_000, 'reader', '200000; 300000']);
    expect(read('Số tiền (triệu đồng)')).toEqual([1_000_000, 'heading', '200000000; 300000000']);
  });

  it('is asked where nobody says it, or what is said would make an odd amount', () => {
    const unsaid = 'amount GIFT_UNIT_UNSAID; amount GIFT_UNIT_UNSAID';
    expect(read('Số tiền')).toEqual([null, null, unsaid]);
    expect(read('Số tiền', '500')).toEqual([null, null, unsaid]);
    expect(read('Số tiền', '600.000')).toEqual([null, null, unsaid]);
    // The third cannot be thousands, so none surely is.
    expect(read('Số tiền', '500.000', [], undefined, ['', 'Anh C', '200.000'])[1]).toBeNull();
    expect(read('Số tiền', '', ['Danh sách đơn vị ủng hộ trên 1 triệu đồng'])).toEqual([null, null, unsaid]);
    expect(read('Số tiền (đồng)')).toEqual([1, 'heading', unsaid.replaceAll('UNSAID', 'DOUBTFUL')]);
  });
});

const head = ['TT', 'Người ủng hộ', 'Số tiền'];
const rows: SheetCell[][] = [
  [1, 'Anh A', 200_000],
  [2, 'Anh B', 300_000],
];
const totals = (...below: SheetCell[][]) => totalsOf(readGiftSheet(linesOf(head, ...rows, ...below)));
const said = (words: string) => totals(['', 'Tổng', 500_000], [`Bằng chữ: ${words}`])[0]![1];

it('a list in millions, without numbers of rows, with what goods are worth', () => {
  const read = readGiftSheet(
    linesOf(
      ['Họ tên', 'Số tiền (triệu đồng)', 'Hiện vật', 'Trị giá', 'Ghi chú'],
      ['Anh A', 1.234, '', '', 'TM'],
      ['Anh B', 1.5, '', '', 'CK'],
      ['Anh C', '', '2 xe đạp', 3, ''],
      ['Anh D', '', '2 xe đạp, 5 bộ sách', 3, ''],
      ['Anh E', 2, '', 3, ''],
    ),
  );
  expect(read.rows.map((row) => [giftsOf(row), asked(row)])).toEqual([
    ['1234000', ''],
    ['1500000', ''],
    ['2 xe đạp 3000000', ''],
    ['2 xe đạp + 5 bộ sách', 'worth GIFT_WORTH_UNCLEAR'],
    ['2000000', 'worth GIFT_WORTH_UNCLEAR'],
  ]);
});

describe('a sum', () => {
  it('that is too small or too large is told with the difference', () => {
    expect(totals(['', 'Tổng cộng', 500_000])).toEqual([[4, null, undefined]]);
    expect(totals(['', 'Tổng cộng', '800.000'])).toEqual([[4, 'GIFT_TOTAL_DIFFERS', 300_000]]);
    expect(totals(['', 'Cộng:', '200k'])).toEqual([[4, 'GIFT_TOTAL_DIFFERS', -300_000]]);
    expect(totals(['Tổng cộng: 500.000 đồng'])).toEqual([[4, null, undefined]]);
    expect(totals(['', 'Tổng cộng', '?'])).toEqual([[4, 'GIFT_TOTAL_UNREADABLE', undefined]]);
  });

  it('of a part, of all, or carried to the next page is compared with what it sums', () => {
    const more: SheetCell[] = [3, 'Anh C', 100_000];
    expect(totals(['', 'Cộng', 500_000], more, ['', 'Cộng', 100_000], ['', 'Tổng', 600_000])).toEqual([
      [4, null, undefined],
      [6, null, undefined],
      [7, null, undefined],
    ]);
    expect(totals(['', 'Cộng mang sang', 500_000], more, ['', 'Cộng', 600_000])).toEqual([
      [4, null, undefined],
      [6, null, undefined],
    ]);
    // One word for the sum of a part and for that of all.
    expect(totals(['', 'Cộng', 500_000], more, ['', 'Cộng', 600_000])[1]).toEqual([6, null, undefined]);
    expect(totals(['', 'Cộng', 500_000], ['', 'Cộng', 700_000])[1]).toEqual([5, 'GIFT_TOTAL_DIFFERS', 200_000]);
    // What is carried to the next page ends no part.
    expect(
      totals(['', 'Cộng', 500_000], more, ['', 'Mang sang', 600_000], more, ['', 'Cộng', 200_000]).map(
        ([, code]) => code,
      ),
    ).toEqual([null, null, null]);
    expect(totals(['', 'Cộng', 500_000], more, ['', 'Cộng', 150_000], ['', 'Tổng', 650_000])).toEqual([
      [4, null, undefined],
      [6, 'GIFT_TOTAL_DIFFERS', 50_000],
      [7, 'GIFT_TOTAL_DIFFERS', 50_000],
    ]);
  });

  it('whose words say another amount is told', () => {
    expect(said('Năm trăm nghìn đồng chẵn.')).toBeNull();
    expect(said('năm trăm ngàn đồng')).toBeNull();
    expect(said('Sáu trăm nghìn đồng')).toBe('GIFT_TOTAL_WORDS');
  });

  it('is none where a giver is called like one', () => {
    const read = readGiftSheet(
      linesOf(head, ['', 'Tổng công ty Điện', 200_000], ['', 'Cộng đồng xóm 5', 300_000], ['', 'Công ty M', 100_000]),
    );
    expect([read.rows.map(({ giver }) => giver), read.totals]).toEqual([
      ['Tổng công ty Điện', 'Cộng đồng', 'Công ty M'],
      [],
    ]);
  });
});

it('a list without headings is read line by line', () => {
  const read = readGiftSheet(
    linesOf(
      ['ỦNG HỘ QUỸ KHUYẾN HỌC NĂM 2026'],
      ['1', 'Anh Ba (xóm 2)', 200],
      ['GĐ bà N. 1tr'],
      ['Công ty X: 50 bộ sách'],
      ['Anh Tư'],
      ['Tổng cộng: 1.200.000đ'],
    ),
  );
  expect(read.rows.map((row) => [row.at, row.giver, giftsOf(row), asked(row)])).toEqual([
    [2, 'Anh Ba', '200000', ''],
    [3, 'GĐ bà N.', '1000000', ''],
    [4, 'Công ty X', '50 bộ sách', ''],
    [5, 'Anh Tư', '', 'null GIFT_NOTHING'],
  ]);
  expect([read.unitSaidBy, totalsOf(read), read.passedOver.map(({ at }) => at)]).toEqual([
    'total',
    [[6, null, undefined]],
    [1],
  ]);
});

const twice = (...names: string[]) =>
  readGiftSheet(
    linesOf(
      ['TT', 'Họ tên', 'Địa chỉ', 'Số tiền'],
      ...names.map((name, at): SheetCell[] => [at + 1, ...(name.split('|') as [string, string]), 100_000]),
    ),
  ).rows.map(({ faults }) => faults.map(({ params }) => params.row).join() || null);

it('a name written twice is told, whatever the place leaves open', () => {
  expect(twice('Anh Ba|xóm 2', 'anh  BA|Xóm 2')).toEqual([null, '2']);
  expect(twice('Anh Ba|xóm 2', 'Anh Ba|xóm 3')).toEqual([null, null]);
  expect(twice('Anh Ba|xóm 2', 'Anh Ba|')).toEqual([null, '2']);
  expect(twice('Anh Ba|', 'Anh Ba|xóm 3')).toEqual([null, '2']);
  expect(twice('Nguyễn Hà|', 'Nguyễn Hạ|', 'Nguyen Ha|')).toEqual([null, null, '2']);
  expect(twice('Nguyen Ha|', 'Nguyễn Hạ|')).toEqual([null, '2']);
  expect(twice('GĐ ông A|', 'Gia đình ông A|', 'Hộ ông A|', 'G/đ ông A|')).toEqual([null, '2', '2', '2']);
  expect(twice('Hồ Văn A|', 'Gia đình Văn A|')).toEqual([null, null]);
  expect(twice('Người giấu tên|', 'Người giấu tên|')).toEqual([null, null]);
});

const rowOf = (...cells: string[]) =>
  readGiftSheet([{ at: 1, cells: new Map(cells.map((text, at) => [at, text])) }]).rows[0]!;

describe('who asks not to be named', () => {
  it.each([
    'Nguyễn Văn A (giấu tên) 500k',
    'Nguyễn Văn A 500k (xin giấu tên)',
    'Nguyễn Văn A, xin giấu tên, 500k',
    'Nguyễn Văn A 500k - xin được giấu tên',
    'NGUYỄN VĂN A ẨN DANH 500k',
  ])('keeps the name and the wish: %s', (text) => {
    const { giver, isNameless } = rowOf(text);
    expect([giver!.toLowerCase(), isNameless]).toEqual(['nguyễn văn a', true]);
  });

  it('names whoever does not ask, and has no name for whoever gave none', () => {
    expect(rowOf('Nguyễn Văn Giấu 500k')).toMatchObject({ giver: 'Nguyễn Văn Giấu', isNameless: false });
    expect(rowOf('Nhà hảo tâm giấu tên 500k')).toMatchObject({ giver: 'Nhà hảo tâm giấu tên', isNameless: true });
  });
});
