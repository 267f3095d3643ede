import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  faultsInList,
  kindOfName,
  nameToFind,
  type Nominated,
  readSheet,
  rowFaults,
  saidIn,
  type SheetCell,
  type SheetLine,
  withoutRank,
} from './index.ts';

const linesOf = (...lines: SheetCell[][]): SheetLine[] =>
  lines.flatMap((cells, at) => {
    const filled = new Map([...cells.entries()].filter(([, cell]) => cell !== ''));
    return filled.size === 0 ? [] : [{ at: at + 1, cells: filled }];
  });

describe('names in lists as offices send them', () => {
  it.each([
    ['Thượng tá Nguyễn Văn A', 'Nguyễn Văn A'],
    ['PGS.TS. Trần Thị B', 'Trần Thị B'],
    ['Ông Lê Văn C - Hiệu trưởng', 'Lê Văn C'],
    ['Phạm Thị D, Phó Chủ tịch UBND xã', 'Phạm Thị D'],
    ['Hoàng Văn E (Trưởng thôn)', 'Hoàng Văn E'],
    ['Tổ trưởng Đỗ Văn G', 'Đỗ Văn G'],
    ['Phó Hiệu trưởng Nguyễn Thị H', 'Nguyễn Thị H'],
  ])('%s is somebody with a rank or a position', (written, name) => {
    expect(withoutRank(written)).toBe(name);
    expect(kindOfName(written)).toBeNull();
  });

  it.each([
    'Nguyễn Văn A',
    'Đoàn Văn B',
    'Tạ Thị Thủy',
    'H’Hen Niê',
    'Bàn Văn C',
    'Cô Thị D'.slice(3),
    'Ông Lê Văn C',
    'Sở'.slice(0, 1) + 'ơn Tùng',
  ])('%s is a name and nothing besides', (name) => expect([withoutRank(name), kindOfName(name)]).toEqual([null, null]));

  it.each<[string, string]>([
    ['Trường THCS Ví Dụ', 'organisation'],
    ['Tập thể lớp 9A', 'organisation'],
    ['Hộ ông Nguyễn Văn A', 'family'],
    ['Gia đình bà Lê Thị B', 'family'],
    ['Họ Nguyễn', 'clan'],
    ['Thôn Đông', 'community'],
  ])('%s is %s', (name, kind) => expect(kindOfName(name)).toBe(kind));

  it('finds how many a list says that it has', () => {
    expect(saidIn(['DANH SÁCH 99 tập thể và 48 cá nhân', '(Kèm theo Tờ trình số 12/TTr)'])).toEqual({
      collectives: 99,
      people: 48,
      households: null,
    });
    expect(saidIn(['Danh sách này gồm 1.250 cá nhân, 3 hộ gia đình.'])).toEqual({
      collectives: null,
      people: 1250,
      households: 3,
    });
  });
});

describe('a workbook as an office sends it', () => {
  const sheet = linesOf(
    ['UBND XÃ VÍ DỤ', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['PHÒNG VĂN HÓA - XÃ HỘI', '', '', 'Độc lập - Tự do - Hạnh phúc'],
    [],
    ['DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN'],
    ['(99 tập thể và 48 cá nhân)'],
    [],
    ['STT', 'Họ và tên', 'Thông tin', '', 'Ghi chú'],
    ['', '', 'Năm sinh', 'Số định danh'],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ['I', 'TẬP THỂ'],
    [1, 'Trường Tiểu học Ví Dụ', '', '', ''],
    ['II. CÁ NHÂN'],
    [1, 'Nguyễn Văn A', 1980, '#N/A'],
    [4, 'Thượng tá Trần Văn B', 29221, '001080000001'],
    [6, 'Hộ ông Lê Văn C', 1975, '001075000002'],
    [7, 'Phạm Thị D', 1990, ''],
    ['', '', '', ''],
    ['Tổng cộng', '', 5],
    ['', '', '', 'Ví Dụ, ngày 12 tháng 01 năm 2027'],
    ['NGƯỜI LẬP BIỂU', '', '', 'CHỦ TỊCH'],
    ['Người Lập Thử', '', '', 'Người Ký Thử'],
  );

  it('is read without what stands around its rows', () => {
    const read = readSheet(sheet, 'citizen')!;
    expect(
      read.rows.map(({ at, number, name, birth, code, section }) => [at, number, name, birth, code, section]),
    ).toEqual([
      [11, '1', 'Trường Tiểu học Ví Dụ', '', '', 'TẬP THỂ'],
      [13, '1', 'Nguyễn Văn A', '1980', '#N/A', 'II. CÁ NHÂN'],
      [14, '4', 'Thượng tá Trần Văn B', '01/01/1980', '001080000001', 'II. CÁ NHÂN'],
      [15, '6', 'Hộ ông Lê Văn C', '1975', '001075000002', 'II. CÁ NHÂN'],
      [16, '7', 'Phạm Thị D', '1990', '', 'II. CÁ NHÂN'],
    ]);
    const { rows, said } = read;
    expect(
      rowFaults(rows, { kind: 'citizen', hasNumbers: true, hasCodes: true }).map((all) =>
        all.map(({ column, code }) => `${column} ${code}`),
      ),
    ).toEqual([
      ['name NOMINATION_ROW_COLLECTIVE', 'code NOMINATION_CODE_MISSING'],
      ['code NOMINATION_CELL_BROKEN'],
      ['number NOMINATION_ROW_NUMBER', 'name NOMINATION_ROW_RANK'],
      ['number NOMINATION_ROW_NUMBER', 'name NOMINATION_ROW_HOUSEHOLD'],
      ['code NOMINATION_CODE_MISSING'],
    ]);
    expect(
      faultsInList(rows, said, 'citizen').map(({ column, params }) => [column, params.said, params.found]),
    ).toEqual([
      ['collectives', 99, 1],
      ['people', 48, 3],
    ]);
  });

  it('is none where no line has headings', () => {
    expect(readSheet(linesOf(['DANH SÁCH'], ['Nguyễn Văn A']), 'citizen')).toBeNull();
  });
});

const WORDS = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Lan', 'Minh', 'Nga'];
const person = fc
  .tuple(
    fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Đoàn', 'Hoàng'),
    fc.constantFrom('Văn', 'Thị'),
    fc.constantFrom(...WORDS),
  )
  .map((parts) => parts.join(' '));
const rank = fc.constantFrom('Thượng tá', 'Đại úy', 'ThS.', 'Hiệu trưởng', 'Phó Chủ tịch', 'Bí thư');
const position = fc.constantFrom(' - Trưởng thôn', ', Chủ tịch Hội Khuyến học', ' (Giáo viên)');
const school = fc.constantFrom(...WORDS).map((word) => `Trường THCS ${word}`);
const code = fc.integer({ min: 10_000_000_000, max: 99_999_999_999 }).map((digits) => `0${digits}`);

/** A row, and by construction what is wrong with it. */
interface Planted {
  name: string;
  code: string;
  skips: number;
  faults: string[];
  whose: 'collectives' | 'people' | 'households';
  found: string;
}

const planted: fc.Arbitrary<Planted> = fc
  .record({
    who: person,
    rank,
    position,
    school,
    code,
    broken: fc.constantFrom('#N/A', '#REF!', '#n/a'),
    skips: fc.constantFrom(0, 0, 0, 1, 4),
    cell: fc.constantFrom('right', 'right', 'broken', 'blank'),
    called: fc.constantFrom('right', 'right', 'address', 'rank', 'position', 'collective', 'household'),
  })
  .map(({ who, rank: before, position: after, school: body, code: own, broken, skips, cell, called }) => {
    const spelled = {
      right: [who, null, 'people', who],
      address: [`Bà ${who}`, null, 'people', who],
      rank: [`${before} ${who}`, 'NOMINATION_ROW_RANK', 'people', who],
      position: [`${who}${after}`, 'NOMINATION_ROW_RANK', 'people', who],
      collective: [body, 'NOMINATION_ROW_COLLECTIVE', 'collectives', body],
      household: [`Hộ ông ${who}`, 'NOMINATION_ROW_HOUSEHOLD', 'households', `Hộ ông ${who}`],
    } as const;
    const [name, fault, whose, found] = spelled[called];
    const faults = [
      ...(skips > 0 ? ['NOMINATION_ROW_NUMBER'] : []),
      ...(fault ? [fault] : []),
      ...(cell === 'broken' ? ['NOMINATION_CELL_BROKEN'] : cell === 'blank' ? ['NOMINATION_CODE_MISSING'] : []),
    ];
    return { name, code: cell === 'right' ? own : cell === 'broken' ? broken : '', skips, faults, whose, found };
  });

describe('random lists', () => {
  it('are read row by row, with the very faults that were planted and no others', () => {
    fc.assert(
      fc.property(
        fc.array(planted, { minLength: 1, maxLength: 40 }),
        fc.shuffledSubarray(['STT', 'Họ và tên', 'Số định danh', 'Năm sinh', 'Ghi chú'], { minLength: 5 }),
        fc.record({
          titles: fc.nat(6),
          numbered: fc.boolean(),
          closed: fc.boolean(),
          blanks: fc.boolean(),
          off: fc.integer({ min: -2, max: 2 }),
        }),
        (rows, headings, { titles, numbered, closed, blanks, off }) => {
          const people = rows.filter(({ whose }) => whose === 'people').length;
          let number = 0;
          const body = rows.flatMap((row) => {
            number += row.skips + 1;
            const cells: Record<string, SheetCell> = {
              STT: number,
              'Họ và tên': row.name,
              'Số định danh': row.code,
              'Năm sinh': 1980,
              'Ghi chú': '',
            };
            const line = headings.map((heading) => cells[heading]!);
            return blanks ? [line, []] : [line];
          });
          const sheet = linesOf(
            ...Array.from({ length: titles }, (_, at) => [`DÒNG ĐẦU ${'ABCDEF'[at]!}`]),
            [`Danh sách gồm ${people + off < 0 ? 0 : people + off} cá nhân`],
            headings,
            ...(numbered ? [headings.map((_, at) => `(${at + 1})`)] : []),
            ...body,
            ...(closed
              ? [
                  ['Tổng cộng', rows.length],
                  ['', 'Ví Dụ, ngày 3 tháng 2 năm 2027'],
                  ['NGƯỜI LẬP', '', 'CHỦ TỊCH'],
                  ['', 'Lê Người Lập'],
                ]
              : []),
          );
          const read = readSheet(sheet, 'citizen')!;
          expect(read.rows.map(({ name, code: said }) => [name, said])).toEqual(
            rows.map((row) => [row.name, row.code]),
          );
          const faults = rowFaults(read.rows, { kind: 'citizen', hasNumbers: true, hasCodes: true });
          expect(faults.map((all) => all.map(({ code: fault }) => fault))).toEqual(rows.map((row) => row.faults));
          expect(read.rows.map((row) => nameToFind(row, 'citizen'))).toEqual(rows.map(({ found }) => found));
          const said = Math.max(0, people + off);
          expect(faultsInList(read.rows, read.said, 'citizen').map(({ params }) => params)).toEqual(
            said === people ? [] : [{ said, found: people }],
          );
        },
      ),
      { numRuns: Number(process.env.HISTORIES ?? 250) },
    );
  });

  it('of whatever cells never fail to be read, for whomever', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.integer(),
      fc.constantFrom('STT', 'Họ và tên', 'Mã', '#N/A', 'I. TẬP THỂ', 'Tổng cộng', 'Hộ', 'TM. UBND'),
    );
    const kinds: Nominated[] = ['organisation', 'community', 'clan', 'family', 'citizen'];
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
        fc.constantFrom(...kinds),
        (cells, kind) => {
          const read = readSheet(linesOf(...cells), kind);
          if (!read) return;
          const hasCodes = read.columns.includes('code');
          expect(rowFaults(read.rows, { kind, hasNumbers: true, hasCodes })).toHaveLength(read.rows.length);
          expect(
            rowFaults(
              read.rows.map((row) => ({ ...row, isLeftOut: true })),
              { kind, hasNumbers: true, hasCodes },
            ).flat(),
          ).toEqual([]);
        },
      ),
      { numRuns: Number(process.env.HISTORIES ?? 250) },
    );
  });
});
