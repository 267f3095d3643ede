import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cpuTimeOf } from '../../../test/support/cpu-time.ts';
import { beginning, samples, seeds } from '../../../test/support/samples.ts';
import { readDocument } from './read-document.ts';
import type { DocumentReading, Span } from './reading.ts';

const withSeeds = seeds.length > 0 ? describe : describe.skip;
const papers = [...samples, ...seeds].map(({ name, text }) => [name, text] as const);

function seed(number: string): { text: string; reading: DocumentReading } {
  const { text } = beginning(seeds, number);
  return { text, reading: readDocument(text) };
}

type Row = [code: string, type: string, date: string | null, issuer: string | null, relation: string | null];
const rowsOf = (references: DocumentReading['bases']): Row[] =>
  references.map(({ code, type, date, issuer, relation }) => [code, type, date, issuer, relation] as Row);
const valueOf = (found: { value: unknown } | null): unknown => found?.value ?? null;
const codesOf = ({ problems }: DocumentReading): string[] => problems.map(({ code }) => code);

const headOf = (reading: DocumentReading) =>
  ['type', 'code', 'number', 'symbol', 'issuer', 'place', 'date', 'subject'].map((name) =>
    valueOf(reading[name as 'type']),
  );

const plain = (words: string): string => words.normalize('NFC').replace(/[\s*]+|<br>/gu, '');

const TTG = 'Thủ tướng Chính phủ';
const BGDDT = 'Bộ Giáo dục và Đào tạo';

withSeeds('the five real documents', () => {
  it('reads 000, a provincial plan', () => {
    const { reading } = seed('000');
    expect(headOf(reading)).toEqual([
      'KH',
      '6543/KH-UBND',
      '6543',
      'KH-UBND',
      'Ủy ban nhân dân tỉnh Quảng Nam',
      'Quảng Nam',
      '2023-09-26',
      'Triển khai các hoạt động Tuần lễ hưởng ứng học tập suốt đời năm 2023 trên địa bàn tỉnh Quảng Nam',
    ]);
    expect(rowsOf(reading.bases)).toEqual([
      ['1373/QĐ-TTg', 'QĐ', '2021-07-30', TTG, 'based_on'],
      ['4864/BGDĐT-GDTX', 'công văn', '2023-09-08', BGDDT, 'based_on'],
    ]);
    expect(reading.bases[1]).toMatchObject({ originalCode: '4864/BGDDĐT-GDTX' });
    expect(rowsOf(reading.references)).toEqual([
      ['8056/KH-UBND', 'KH', '2021-11-12', 'UBND tỉnh', null],
      ['2706/KH-UBND', 'KH', '2022-04-29', 'UBND tỉnh', null],
      ['387/QĐ-TTg', 'QĐ', '2022-03-25', TTG, null],
      ['4742/KH-UBND', 'KH', '2022-07-20', 'UBND tỉnh', null],
      ['677/QĐ-TTg', 'QĐ', '2022-06-03', TTG, null],
    ]);
    expect(reading.signer).toMatchObject({
      name: 'Trần Anh Tuấn',
      position: 'PHÓ CHỦ TỊCH',
      authority: 'KT',
      lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
    });
    expect(reading.recipients.map(valueOf)).toEqual([
      'Bộ Giáo dục và Đào tạo',
      'TT Tỉnh ủy, TT HĐND tỉnh',
      'CT, các PCT UBND tỉnh',
      'UBMTTQ Việt Nam tỉnh',
      'Các Sở, Ban, ngành, Hội, đoàn thể tỉnh',
      'UBND các huyện, thị xã, thành phố',
      'CPVP',
      'Lưu: VT, KGVX (O)',
    ]);
    expect(codesOf(reading)).toContain('CODE_REPAIRED');
  });

  it('reads 001, a district plan without number and day', () => {
    const { reading } = seed('001');
    expect(headOf(reading)).toEqual([
      'KH',
      null,
      null,
      'KH-UBND',
      'Ủy ban nhân dân quận Hải An',
      'Hải An',
      { year: 2022, month: 9 },
      'Tổ chức “Tuần lễ hưởng ứng học tập suốt đời năm 2022” quận Hải An',
    ]);
    expect(rowsOf(reading.bases)).toEqual([
      ['3201/UBND-VX', 'công văn', '2022-09-14', 'Ủy ban nhân dân thành phố', 'based_on'],
      ['2978/SGDĐT-GDĐT&ĐH', 'công văn', '2022-09-27', 'Sở Giáo dục và Đào tạo', 'based_on'],
    ]);
    expect(rowsOf(reading.references)).toEqual([['197/KH-UBND', 'KH', '2022-09-11', 'Ủy ban nhân dân quận', null]]);
    expect(reading.signer).toMatchObject({ name: 'Trần Thị Kim Oanh', position: 'PHÓ CHỦ TỊCH', authority: 'KT' });
    expect(reading.recipients.map(valueOf)).toEqual([
      'Sở GD&ĐT',
      'Phòng GD&ĐT, TT VH-TT quận',
      'Các trường học trong quận',
      'UBND, TTHTCD các phường',
      'Lưu: VT',
    ]);
    expect(codesOf(reading)).toEqual(expect.arrayContaining(['NUMBER_BLANK', 'DATE_INCOMPLETE', 'CODE_REPAIRED']));
  });

  it('reads 002, an official letter that breaks off', () => {
    const { reading } = seed('002');
    expect(headOf(reading)).toEqual([
      'công văn',
      '8852/UBND-KGVX',
      '8852',
      'UBND-KGVX',
      'Ủy ban nhân dân tỉnh Khánh Hòa',
      'Khánh Hòa',
      '2021-09-10',
      'tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2021',
    ]);
    expect(rowsOf(reading.bases)).toEqual([
      ['3764/BGDĐT-GDTrX', 'công văn', '2021-08-31', BGDDT, 'implements'],
      ['2213/TTr-SGDĐT', 'TTr', '2021-09-06', 'Sở Giáo dục và Đào tạo', 'based_on'],
    ]);
    expect(rowsOf(reading.references)).toEqual([
      ['1373/QĐ-TTg', 'QĐ', '2021-07-30', TTG, null],
      ['2227/QĐ', 'QĐ', '2021-08-03', 'UBND tỉnh', null],
      ['50/NQ-CP', 'NQ', '2021-05-20', 'Chính phủ', null],
      ['18-CTr/TU', 'CTr', '2021-07-08', 'Tỉnh ủy', null],
    ]);
    expect(reading.signer).toBeNull();
    expect(reading.recipients).toEqual([]);
    expect(codesOf(reading)).toEqual(
      expect.arrayContaining(['TEXT_BREAKS_OFF', 'SIGNER_NOT_FOUND', 'RECIPIENTS_NOT_FOUND']),
    );
  });

  it('reads 003, a plan whose annex has a letterhead of its own', () => {
    const { reading } = seed('003');
    expect(headOf(reading)).toEqual([
      'KH',
      null,
      null,
      'KH-UBND',
      'Ủy ban nhân dân tỉnh Lai Châu',
      'Lai Châu',
      { year: 2024, month: 9 },
      'Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
    ]);
    expect(rowsOf(reading.bases)).toEqual([['5201/BGDĐT-GDĐT', 'công văn', '2024-09-09', BGDDT, 'implements']]);
    expect(rowsOf(reading.references)).toEqual([
      ['4052/KH-UBND', 'KH', '2021-12-03', 'Ủy ban nhân dân tỉnh', null],
      ['2058/KH-UBND', 'KH', '2022-06-17', 'Ủy ban nhân dân tỉnh', null],
      ['4919/KH-UBND', 'KH', '2023-12-18', 'Ủy ban nhân dân tỉnh', null],
      ['24/2023/TT-BGDĐT', 'Thông tư', '2023-12-11', BGDDT, null],
      ['25/2023/TT-BGDĐT', 'Thông tư', '2023-12-27', BGDDT, null],
    ]);
    expect(reading.signer).toMatchObject({ name: 'Tổng Thanh Hải', position: 'PHÓ CHỦ TỊCH', authority: 'KT' });
    expect(reading.recipients).toHaveLength(11);
    expect(reading.recipients.map(valueOf)).toEqual(
      expect.arrayContaining(['V, C, CB', 'Bộ GD&ĐT (b/c)', 'Lưu: VT, VX4']),
    );
  });

  it('reads 004, a plan that cites another under two symbols', () => {
    const { reading } = seed('004');
    expect(headOf(reading)).toEqual([
      'KH',
      '368/KH-UBND',
      '368',
      'KH-UBND',
      'Ủy ban nhân dân thành phố Phan Rang-Tháp Chàm',
      'Phan Rang-Tháp Chàm',
      '2023-10-30',
      'Thực hiện phong trào thi đua “Mỗi người dân tự học, học tập suốt đời đáp ứng yêu cầu phát triển bền vững trong thời kỳ chuyển đổi số”',
    ]);
    expect(rowsOf(reading.bases)).toEqual([
      ['71/KH-HKH', 'KH', '2023-10-02', 'Hội Khuyến học Tỉnh Ninh Thuận', 'implements'],
    ]);
    expect(rowsOf(reading.references)).toEqual([
      ['1373/QĐ-TTg', 'QĐ', '2021-07-30', TTG, null],
      ['49-KL/TW', 'Kết luận', null, 'Ban Bí thư', null],
      ['11-CT/TW', 'CT', null, 'Bộ Chính trị khóa X', null],
    ]);
    expect(reading.signer).toMatchObject({
      name: 'Trần Ngọc Quang',
      position: 'PHÓ CHỦ TỊCH',
      authority: 'KT',
      lines: ['KT.CHỦ TỊCH'],
    });
    expect(reading.recipients.map(valueOf)).toEqual([
      'Hội khuyến học tỉnh',
      'Chủ tịch, các Phó Chủ tịch UBND TP',
      'Mặt trận và các tổ chức CT-XH thành phố',
      'Phòng Giáo dục - Đào tạo thành phố',
      'UBND 16 phường, xã',
      'Hội khuyến học 16 phường, xã',
      'Lưu VT',
    ]);
    expect(codesOf(reading)).toContain('CODE_CONFLICT');
  });
});

describe('a whole document', () => {
  it.each(papers)('%s: every value points to its words', (_, text) => {
    const reading = readDocument(text);
    const shown = ({ start, end }: Span): string => plain(text.slice(start, end));
    for (const name of ['code', 'number', 'symbol', 'place', 'subject'] as const) {
      const found = reading[name];
      if (found) expect(shown(found.span)).toBe(plain(found.value));
    }
    for (const { span, originalCode } of [...reading.bases, ...reading.references]) {
      expect(shown(span)).toContain(plain(originalCode!));
    }
    for (const { span, value } of reading.recipients) expect(shown(span)).toBe(plain(value));
    if (reading.signer) expect(shown(reading.signer.span)).toContain(plain(reading.signer.name!));
  });
});

/** The same document as other programs hand it over. */
const wrapped = (text: string): string =>
  text.replace(/^[^|\t\n]{91,}$/gmu, (line) => line.replace(/(.{60,80}) /gu, '$1\n'));
const FORMS: [string, (text: string) => string][] = [
  ['with decomposed characters', (text) => text.normalize('NFD')],
  ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['without blank lines', (text) => text.replace(/\n{2,}/gu, '\n')],
  ['without marks of markdown', (text) => text.replace(/\*+|^#+ /gmu, '')],
  ['with hard blanks', (text) => text.replaceAll(' ', '\u00a0')],
  ['wrapped', wrapped],
  ['wrapped, with a blank line behind each line', (text) => wrapped(text).replaceAll('\n', '\n\n')],
];

const told = (reading: DocumentReading) => [
  headOf(reading),
  rowsOf(reading.bases),
  rowsOf(reading.references),
  reading.signer?.name,
  reading.signer?.lines,
  reading.recipients.map(valueOf),
];

describe('a whole document in another form', () => {
  it.each(FORMS)('%s is read the same', (_, form) => {
    for (const [, text] of papers) expect(told(readDocument(form(text)))).toEqual(told(readDocument(text)));
  });
});

/** Every span of a reading, wherever it hangs. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end } = value as Partial<Span>;
  if (typeof start === 'number' && typeof end === 'number') return [{ start, end }];
  return Object.values(value).flatMap(spansOf);
}

const PIECES = [
  'Căn cứ ',
  'Quyết định số ',
  '1373/QĐ-TTg ',
  'ngày 30/7/2021 ',
  'của ',
  'Thủ tướng ',
  'và ',
  '; ',
  'về việc ',
  '“',
  '”',
  '- ',
  'I. ',
  '1. ',
  '| ',
  '	',
  '\n',
  '\r\n',
  '\n\n',
  'Nơi nhận:',
  'TM. ',
  'KT. CHỦ TỊCH',
  'Nguyễn Văn A ',
  'các Kế hoạch ',
  'Luật ',
  'Số: ',
  '/KH-UBND ',
  '   ',
  'PHỤ LỤC I',
  'tháng 9 năm 2022 ',
  'V/v ',
  'QUYẾT ĐỊNH',
  'KẾ HOẠCH',
  'Kính gửi: ',
  '\0',
  '\ud800',
  'é',
];
const anyDocument = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
);

describe('any text', () => {
  it('is read without failing, and every span lies in it', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        for (const { start, end } of spansOf(readDocument(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('without anything of a document is said to be none', () => {
    expect(readDocument('Hôm nay trời đẹp.')).toMatchObject({ type: null, code: null, bases: [], signer: null });
    expect(codesOf(readDocument(''))).toContain('NOT_A_DOCUMENT');
  });

  it.each([
    'a ',
    '1/K-',
    'Kế hoạch ',
    'ngày 1 tháng ',
    'của A ',
    '“',
    '| ',
    'Số:   ',
    'Căn cứ Luật ',
    '1/KH-UBND, ',
    ' ',
    '*',
  ])('with a line of 50,000 characters of %j is read in a bounded time', (unit) => {
    // Each takes a tenth of a second; with a rule that goes over the line again and again it would be minutes.
    expect(cpuTimeOf(() => readDocument(unit.repeat(50_000 / unit.length)))).toBeLessThan(6_000);
  });

  it('of a million characters is read in a bounded time', () => {
    const [paragraph] = fc.sample(fc.array(fc.constantFrom(...PIECES), { minLength: 2_000, maxLength: 2_000 }), {
      numRuns: 1,
      seed: 7,
    });
    const text = paragraph!.join('').repeat(Math.ceil(1_000_000 / paragraph!.join('').length));
    expect(cpuTimeOf(() => readDocument(text))).toBeLessThan(20_000);
  });
});
