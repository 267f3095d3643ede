import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import type { Form, FormRow } from '../reports.graphql.ts';
import { MISSING, numberEntry, type Entry } from '../entry.rules.ts';
import { type Known, readForm, type ReadForm } from './readForm.rules.ts';
import { readWorkbook, WorkbookError } from '../../shared/importing/readWorkbook.ts';

const row = (position: number, printedNumber: string, label: string, measures: string[]): FormRow => ({
  id: `row${position}`,
  position,
  code: printedNumber,
  printedNumber,
  depth: 0,
  label,
  unitOfCount: 'Lớp/người',
  kind: 'FIGURES',
  parentId: null,
  cells: measures.map((measure) => ({
    id: `${printedNumber}/${measure}`,
    code: `${printedNumber}/${measure}`,
    measure,
    valueKind: 'COUNT',
    required: true,
    isFed: false,
  })),
});

const form: Form = {
  id: 'form',
  code: 'week-province',
  number: 2,
  title: 'Tổng hợp số liệu',
  validFrom: '2024-09-01',
  source: 'Phụ lục II',
  measures: [
    { code: 'count', position: 0, label: 'Số lớp, cuộc' },
    { code: 'people', position: 1, label: 'Số người' },
  ],
  rows: [
    row(0, '1', 'Các lớp bồi dưỡng', ['count']),
    row(1, '1.1', 'Bồi dưỡng ngoại ngữ', ['count', 'people']),
    row(2, '1.2', 'Bồi dưỡng tin học', ['count', 'people']),
    row(3, '2', 'Hội thi', ['count', 'people']),
  ],
  rules: [{ kind: 'SUM_EQUALS', severity: 'ERROR', cellId: '1/count', operandIds: ['1.1/count', '1.2/count'] }],
  texts: [],
};

type Value = string | number | null | ExcelJS.CellFormulaValue | ExcelJS.CellErrorValue;
interface Filled {
  unit?: string;
  title?: string;
  heads?: string[];
  body?: Value[][];
  marks?: Record<string, string>;
}

const BODY: Value[][] = [
  ['1', 'Các lớp bồi dưỡng', 'Lớp', 3, null],
  ['1.1', 'Bồi dưỡng ngoại ngữ', 'Lớp/người', 1, '1.250'],
  ['1.2', 'Bồi dưỡng tin học', 'Lớp/người', 2, '–'],
  ['2', 'Hội thi', 'Lớp/người', 4, 40],
];

async function fileOf(filled: Filled = {}): Promise<Uint8Array> {
  const { unit = 'Trường THCS Ví Dụ', title = 'Tuần lễ năm 2024', body = BODY, marks } = filled;
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Phụ lục II');
  sheet.addRows([[title], [`Đơn vị báo cáo: ${unit}`], []]);
  sheet.addRow(filled.heads ?? ['TT', 'Nội dung', 'Đơn vị', 'Số lớp, cuộc', 'Số người']);
  sheet.addRows(body);
  if (marks) book.addWorksheet('hieu-hoc', { state: 'veryHidden' }).addRows(Object.entries(marks));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const known = (over: Partial<Known> = {}): Known => ({
  identity: { reportId: 'report', organisation: 'Trường THCS Ví Dụ', year: 2024 },
  read: () => MISSING,
  previous: () => null,
  ...over,
});

const read = async (filled?: Filled, over?: Partial<Known>): Promise<ReadForm> =>
  readForm(readWorkbook(await fileOf(filled)), form, known(over));

const at = (line: number, ...cells: Value[]): Value[][] => BODY.map((one, index) => (index === line ? cells : one));
const coded = ({ findings }: ReadForm) => findings.map(({ code, line }) => [code, line]);

describe('a filled form', () => {
  it('gives its figures, with separators and dashes', async () => {
    const { figures, findings } = await read();
    expect(findings).toEqual([]);
    expect(figures.map(({ cellId, entry, line }) => [cellId, entry.value, line])).toEqual([
      ['1/count', 3, 5],
      ['1.1/count', 1, 6],
      ['1.1/people', 1250, 6],
      ['1.2/count', 2, 7],
      ['1.2/people', null, 7],
      ['2/count', 4, 8],
      ['2/people', 40, 8],
    ]);
    expect(figures[4]!.entry.state).toBe('NOT_APPLICABLE');
  });

  const marks = { form: 'week-province', version: '2', report: 'report', unit: 'Trường THCS Ví Dụ', year: '2024' };

  it.each<[string, Filled, (string | number | null)[][]]>([
    ['another form', { body: [['1', 'Danh sách lớp', '', 3]] }, [['FORM_OTHER', null]]],
    ['another form by its mark', { marks: { ...marks, form: 'week-district' } }, [['FORM_OTHER', null]]],
    ['an older version', { marks: { ...marks, version: '1' } }, [['FORM_VERSION', null]]],
    ['another unit by its mark', { marks: { ...marks, unit: 'Trường khác', report: 'other' } }, [['UNIT_OTHER', null]]],
    ['another report of the unit', { marks: { ...marks, report: 'other' } }, [['REPORT_OTHER', null]]],
    ['last year by its mark', { marks: { ...marks, year: '2023' } }, [['YEAR_OTHER', null]]],
    ['another unit in words', { unit: 'Trường THCS Khác' }, [['UNIT_OTHER', 2]]],
    ['the same unit with other signs', { unit: 'TRƯỜNG THCS  Ví Dụ (DỰ THẢO)' }, []],
    ['dots for a name', { unit: '…………' }, [['UNIT_DOTS', 2]]],
    ['last year in words', { title: 'Tuần lễ năm 2023' }, [['YEAR_OTHER', 1]]],
    ['a total that does not fit', { body: at(0, '1', 'Các lớp bồi dưỡng', 'Lớp', 9) }, [['SUM_EQUALS', 5]]],
    ['an empty row', { body: at(3, '2', 'Hội thi', 'Lớp/người') }, [['ROW_EMPTY', 8]]],
    ['the form’s own dots', { body: at(3, '2', 'Hội thi', '', 4, '......') }, [['TEMPLATE_LEFT', 8]]],
    ['a decimal made of a thousand', { body: at(3, '2', 'Hội thi', '', 4, 1.25) }, [['FIGURE_NOT_WHOLE', 8]]],
    ['a negative figure', { body: at(3, '2', 'Hội thi', '', 4, -2) }, [['FIGURE_NEGATIVE', 8]]],
    ['words for a figure', { body: at(3, '2', 'Hội thi', '', 4, 'nhiều') }, [['FIGURE_NOT_WHOLE', 8]]],
    ['a broken formula', { body: at(3, '2', 'Hội thi', '', 4, { error: '#REF!' }) }, [['FORMULA_ERROR', 8]]],
    ['a formula not calculated', { body: at(3, '2', 'Hội thi', '', 4, { formula: 'A1' }) }, [['FORMULA_EMPTY', 8]]],
    ['a figure where there is none', { body: at(0, '1', 'Các lớp bồi dưỡng', 'Lớp', 3, 7) }, [['CELL_NOT_IN_FORM', 5]]],
    ['a missing row', { body: BODY.slice(0, 3) }, [['ROW_MISSING', null]]],
    [
      'a row that somebody put in',
      { body: [...BODY.slice(0, 3), ['1.3', 'Lớp múa', '', 5, 50], BODY[3]!] },
      [['ROW_UNKNOWN', 8]],
    ],
    ['a heading that was retyped', { heads: ['TT', 'Nội dung', '', 'Lớp', 'Số người'] }, [['COLUMN_MISSING', null]]],
  ])('tells %s', async (_, filled, expected) => {
    expect(coded(await read(filled))).toEqual(expected);
  });

  it('is refused when every figure is last year’s', async () => {
    const before = new Map<string, number>([
      ['1/count', 3],
      ['1.1/count', 1],
      ['1.1/people', 1250],
      ['1.2/count', 2],
      ['2/count', 4],
      ['2/people', 40],
    ]);
    const previous = (cellId: string) => before.get(cellId) ?? null;
    expect(coded(await read({}, { previous }))).toEqual([['LAST_YEAR_FIGURES', null]]);
    expect(coded(await read({ body: at(3, '2', 'Hội thi', '', 4, 41) }, { previous }))).toEqual([]);
  });

  it('judges a total together with what stands in the report', async () => {
    const entries: Record<string, Entry> = { '1.1/count': numberEntry(5) };
    const body = at(1, '1.1', 'Bồi dưỡng ngoại ngữ', '', null, 9);
    const found = await read({ body }, { read: (cellId) => entries[cellId] ?? MISSING });
    expect(found.findings).toMatchObject([{ code: 'SUM_EQUALS', line: 5, params: { expected: 7 } }]);
  });
});

const zip = (parts: Record<string, Uint8Array>) => zipSync(parts, { level: 9 });

describe('a file that is no workbook', () => {
  const workbook = strToU8('<workbook><sheets/></workbook>');
  it.each<[string, () => Uint8Array, string]>([
    ['of another kind', () => strToU8('%PDF-1.7'), 'NOT_XLSX'],
    ['of Word', () => zip({ 'word/document.xml': workbook }), 'NOT_XLSX'],
    ['cut off', () => zip({ 'xl/workbook.xml': workbook }).subarray(0, 60), 'XLSX_BROKEN'],
    ['with broken XML', () => zip({ 'xl/workbook.xml': strToU8('<workbook><sheets>') }), 'XLSX_BROKEN'],
    ['too large', () => new Uint8Array(6 * 1024 * 1024), 'FILE_TOO_LARGE'],
    ['that unpacks without end', () => zip({ 'xl/sharedStrings.xml': new Uint8Array(40_000_000) }), 'XLSX_TOO_LARGE'],
    [
      'of a thousand parts',
      () => zip(Object.fromEntries(Array.from({ length: 1000 }, (_, name) => [`${name}`, workbook]))),
      'XLSX_TOO_LARGE',
    ],
  ])('%s', (_, bytes, code) => {
    expect(() => readWorkbook(bytes())).toThrow(new WorkbookError(code as WorkbookError['code']));
  });

  it('expands no entities', () => {
    const bomb = strToU8(
      '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><workbook><sheets>&b;</sheets></workbook>',
    );
    expect(() => readWorkbook(zip({ 'xl/workbook.xml': bomb }))).toThrow(new WorkbookError('XLSX_BROKEN'));
  });
});
