import { letterheadLines } from './letterhead.rules';
import { codeLine, dateLine, outline, printedValue } from './report-text.rules';
import type { ReportHeader } from './report-document';

const header: ReportHeader = {
  superior: null,
  issuer: 'Ủy ban nhân dân xã Bình Lư',
  place: 'Bình Lư',
  date: '2026-02-09',
  year: 2026,
  code: null,
  symbol: 'BC-UBND',
};

describe('what is printed', () => {
  it.each([
    [0, '0'],
    [1_234_567, '1.234.567'],
    ['na', '–'],
    [null, ''],
    [undefined, ''],
  ] as const)('prints %s as "%s"', (value, text) => {
    expect(printedValue(value)).toBe(text);
  });

  it('writes days below ten and the first two months with a zero', () => {
    expect(dateLine(header)).toBe('Bình Lư, ngày 09 tháng 02 năm 2026');
    expect(dateLine({ ...header, date: '2026-03-10' })).toBe('Bình Lư, ngày 10 tháng 3 năm 2026');
    expect(dateLine({ ...header, date: null })).toMatch(/^Bình Lư, ngày\s+tháng\s+năm 2026$/);
  });

  it('leaves room for a number that is not drawn yet', () => {
    expect(codeLine(header)).toMatch(/^Số:\s+\/BC-UBND$/);
    expect(codeLine({ ...header, code: '12/BC-UBND' })).toBe('Số: 12/BC-UBND');
  });

  it('breaks a long name before its territory', () => {
    expect(letterheadLines('Ủy ban nhân dân thành phố Hà Nội')).toEqual(['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HÀ NỘI']);
    expect(letterheadLines('Trường Tiểu học số 1')).toEqual(['TRƯỜNG TIỂU HỌC SỐ 1']);
  });
});

const part = (chapter: string[], heading: string) => ({ chapter, heading, guidance: null, body: null });

describe('the outline', () => {
  it('prints each heading above once, and again when it comes back', () => {
    const narrative = [part(['I'], '1'), part(['I'], '2'), part(['II'], '1'), part(['I'], '3')];
    expect(outline({ narrative, isDraft: false }).map(({ text }) => text)).toEqual([
      'I',
      '1',
      '2',
      'II',
      '1',
      'I',
      '3',
    ]);
  });

  it('prints a chapter under a new heading again', () => {
    const narrative = [part(['A', 'I'], '1'), part(['B', 'I'], '1')];
    expect(outline({ narrative, isDraft: false }).map(({ text }) => text)).toEqual(['A', 'I', '1', 'B', 'I', '1']);
  });
});
