import { describe, expect, it } from '@jest/globals';
import { csvOf, tableOf } from './csv.rules';

describe('a table as text', () => {
  it('is read with commas, semicolons or tabs, with quotes and line ends in cells', () => {
    expect(tableOf('\uFEFFa,b\r\n"x, ""y""\nz",2\r\n')).toEqual([
      ['a', 'b'],
      ['x, "y"\nz', '2'],
    ]);
    expect(tableOf('a;b\n1,5;2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
    expect(tableOf('a\tb\n1\t')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
    expect(tableOf('')).toEqual([]);
  });

  it('comes back as it was written', () => {
    const table = [
      ['Tên', 'Ghi chú'],
      ['Trường "A"', 'dòng 1\ndòng 2, và nữa'],
    ];
    expect(tableOf(csvOf(table))).toEqual(table);
  });
});
