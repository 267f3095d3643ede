import { describe, expect, it } from '@jest/globals';
import { columnWidths, fittedWidths } from './column-widths.rules';

const PAPER = { em: 4.233, around: 2.2 };
const sum = (widths: number[]) => Math.round(widths.reduce((total, width) => total + width, 0));

describe('the widths of columns', () => {
  it('are the shares where everything fits', () => {
    const table = { shares: [10, 30, 10], heads: ['Ngày', 'Trích yếu', 'Số'], rows: [['05/10/2024', 'Tuần lễ', '7']] };
    expect(fittedWidths(table, 247, PAPER)).toEqual(columnWidths([10, 30, 10], 247));
  });

  it('give a day and a code the room that they need, taken from the others', () => {
    const rows = [['05/10/2024', 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời', '5201/BGDĐT-GDTXNNĐH']];
    const [day, subject, code] = fittedWidths({ shares: [3, 91, 6], heads: ['', '', ''], rows }, 247, PAPER);
    expect(day).toBeGreaterThan(19);
    expect(code).toBeGreaterThan(45);
    expect(sum([day!, subject!, code!])).toBe(247);
  });

  it('break a code at its hyphens before a word loses letters, and fill the page whatever stands there', () => {
    const code = '123456/UBND-VĂNPHÒNG-TỔNGHỢP';
    const rows = [Array.from({ length: 9 }, () => code)];
    const widths = fittedWidths({ shares: Array<number>(9).fill(1), heads: [], rows }, 247, PAPER);
    expect(sum(widths)).toBe(247);
    const junk = [['x'.repeat(5000), 'a']];
    expect(sum(fittedWidths({ shares: [1, 1], heads: ['', ''], rows: junk }, 160, PAPER))).toBe(160);
    expect(sum(fittedWidths({ shares: Array<number>(40).fill(1), heads: [], rows: [] }, 160, PAPER))).toBe(160);
  });
});
