import { describe, expect, it } from '@jest/globals';
import { rowsOfSheet, rowsOfTable } from './rows.rules.ts';

describe('lines of a statement', () => {
  it('keep their number and their columns, also where cells are empty', () => {
    const cells = new Map<number, string | number | { formula: 'FORMULA_ERROR' }>([
      [1, '05/04/2026'],
      [3, 1500],
      [4, { formula: 'FORMULA_ERROR' }],
    ]);
    expect(rowsOfSheet({ name: 'a', rows: [{ at: 7, cells }] })).toEqual([
      { row: 7, cells: ['05/04/2026', '', '1500', '#N/A'] },
    ]);
  });

  it('are cut where the API takes no more', () => {
    const [row] = rowsOfTable([Array.from({ length: 40 }, () => 'x'.repeat(600))]);
    expect([row!.row, row!.cells.length, row!.cells[0]!.length]).toEqual([1, 30, 500]);
  });
});
