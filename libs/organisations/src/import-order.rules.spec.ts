import { describe, expect, it } from '@jest/globals';
import { importOrder } from './import-order.rules';

const row = (name: string, parent: string) => ({ name, parent });

describe('the order of imported organisations', () => {
  it('puts a level above before those below it, however it is written', () => {
    const rows = [
      row('Trường A', 'UBND xã Hoà Bình'),
      row('UBND xã Hòa Bình', 'UBND TỈNH'),
      row('UBND tỉnh', 'Chính phủ'),
    ];
    expect(importOrder(rows)).toEqual([2, 1, 0]);
  });

  it('leaves what hangs on nothing in the file as it stands, and circles last', () => {
    expect(importOrder([row('A', 'X'), row('B', 'X')])).toEqual([0, 1]);
    expect(importOrder([row('A', 'B'), row('B', 'A'), row('C', 'X'), row('D', 'D')])).toEqual([2, 3, 0, 1]);
    expect(importOrder([])).toEqual([]);
  });
});
