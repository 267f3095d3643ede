import { describe, expect, it } from '@jest/globals';
import { cellOf, csvCell, type ListColumn } from './list-file.rules';

const column = (path: string, as: ListColumn['as'] = 'text', words?: Record<string, string>): ListColumn => ({
  heading: path,
  path,
  as,
  words,
});

describe('a cell of a list', () => {
  const row = {
    name: 'Trường A',
    at: { name: 'Xã B' },
    parties: [{ name: 'C' }, { name: 'D' }],
    on: '2026-10-03',
    count: 12,
    state: 'OPEN',
  };

  it.each([
    [column('name'), 'Trường A'],
    [column('at.name'), 'Xã B'],
    [column('parties.name'), 'C; D'],
    [column('nothing.name'), null],
    [column('count', 'number'), 12],
    [column('state', 'words', { OPEN: 'Đang mở' }), 'Đang mở'],
    [column('on', 'day'), new Date('2026-10-03T00:00:00Z')],
  ])('%j', (asked, cell) => {
    expect(cellOf(row, asked)).toEqual(cell);
  });

  it('shows a moment as clocks in Vietnam did', () => {
    const cell = cellOf({ at: '2026-10-03T18:30:00.000Z' }, column('at', 'moment'));
    expect(csvCell(cell, 'moment')).toBe('04/10/2026 01:30');
  });
});

describe('a cell of a CSV file', () => {
  it.each([
    [null, ''],
    ['Trường A', 'Trường A'],
    ['một, "hai"', '"một, ""hai"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    ['=1+1', "'=1+1"],
    ['-5', "'-5"],
    [-5, '-5'],
  ])('%j is %j', (cell, text) => {
    expect(csvCell(cell, 'text')).toBe(text);
  });
});
