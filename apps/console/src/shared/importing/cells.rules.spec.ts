import { describe, expect, it } from '@jest/globals';
import {
  afterChange,
  afterRemoval,
  faultsOf,
  type ImportColumn,
  inputsOf,
  type RowFault,
  rowsOf,
  shownRows,
  valueOf,
} from './cells.rules';

const COLUMNS: ImportColumn[] = [
  { name: 'name', heading: 'Tên', kind: 'text', isRequired: true, example: '' },
  {
    name: 'kind',
    heading: 'Loại',
    kind: 'choice',
    isRequired: true,
    choices: [{ id: 'PRIMARY_SCHOOL', name: 'Trường tiểu học' }],
    example: '',
  },
  { name: 'validFrom', heading: 'Từ ngày', kind: 'day', isRequired: true, example: '' },
  { name: 'actsForParent', heading: 'Giúp việc cấp trên', kind: 'flag', example: '' },
];

describe('cells of a file that is imported', () => {
  it('are found by their headings in any order, however they are written', () => {
    const table = [
      ['TỪ NGÀY', 'Ghi chú', 'tên', 'loai'],
      ['01/09/2024', 'bỏ qua', ' Trường A ', 'trường Tiểu học'],
      ['', '', '', ''],
    ];
    expect(rowsOf(table, COLUMNS)).toEqual([
      { name: 'Trường A', kind: 'trường Tiểu học', validFrom: '01/09/2024', actsForParent: '' },
    ]);
  });

  it('stand in their own order where there are no headings', () => {
    expect(rowsOf([['Trường A', 'PRIMARY_SCHOOL', '2024-09-01', 'x']], COLUMNS)).toEqual([
      { name: 'Trường A', kind: 'PRIMARY_SCHOOL', validFrom: '2024-09-01', actsForParent: 'x' },
    ]);
    expect(rowsOf([], COLUMNS)).toEqual([]);
  });

  it('are sent as the API takes them', () => {
    const rows = rowsOf([['Trường A', 'trường tiểu học', '1/9/2024', 'Có']], COLUMNS);
    expect(faultsOf(rows, COLUMNS)).toEqual([]);
    expect(inputsOf(rows, COLUMNS)).toEqual([
      { name: 'Trường A', kind: 'PRIMARY_SCHOOL', validFrom: '2024-09-01', actsForParent: true },
    ]);
  });

  it('are told with their place where they say nothing that can be sent', () => {
    const rows = rowsOf([['', 'Trường lạ', '31/02/2024', 'có lẽ']], COLUMNS);
    expect(faultsOf(rows, COLUMNS).map(({ field, fault }) => [field, fault])).toEqual([
      ['name', 'required'],
      ['kind', 'choice'],
      ['validFrom', 'day'],
      ['actsForParent', 'flag'],
    ]);
  });
});

describe('a year in a cell', () => {
  const year: ImportColumn = { name: 'birthYear', heading: 'Năm sinh', kind: 'year', example: '1975' };
  const told = (text: string) => faultsOf([{ birthYear: text }], [year]).map(({ fault }) => fault);

  it('is read alone or at the end of a day; what is none is said to be none, not to be missing', () => {
    expect(['1975', ' 1975 ', '12/03/1975'].map((text) => valueOf(year, text))).toEqual([1975, 1975, 1975]);
    expect(['', '19x6', '75', '1975a', '21975'].map(told)).toEqual([[], ['year'], ['year'], ['year'], ['year']]);
  });
});

describe('rows of a long file', () => {
  const faults: RowFault[] = [120, 130, 150].map((row) => ({ row, field: 'kind', code: 'choice', message: '' }));

  it('are shown where something was found, else the first of them; short ones are shown whole', () => {
    expect(shownRows(200, faults, 100)).toEqual([120, 130, 150]);
    expect(shownRows(200, [], 100)).toHaveLength(100);
    expect(shownRows(151, faults, 200)).toHaveLength(151);
  });

  it('stay in sight while they are mended, and what was found of the others stays told', () => {
    const after = afterChange(faults, 130);
    expect(shownRows(200, after, 100)).toEqual([120, 130, 150]);
    expect(after.filter(({ isTouched }) => !isTouched).map(({ row }) => row)).toEqual([120, 150]);
  });

  it('stay in sight where one above them is taken out', () => {
    expect(shownRows(199, afterRemoval(faults, 130), 100)).toEqual([120, 149]);
    expect(shownRows(199, afterRemoval(faults, 5), 100)).toEqual([119, 129, 149]);
  });
});
