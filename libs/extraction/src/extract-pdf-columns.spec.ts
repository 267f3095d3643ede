import { describe, expect, it } from '@jest/globals';
import { takeNumberedTables } from './extract-pdf-columns.ts';
import type { Row } from './extract-pdf-lines.ts';

/** A row at a height; each segment begins at its place, a letter is 5 wide. */
function row(y: number, ...segments: [x: number, text: string][]): Row {
  return {
    y,
    size: 10,
    segments: segments.map(([x, text]) => ({
      text,
      x,
      end: x + text.length * 5,
      words: Array.from(text.matchAll(/\S+/gu), (word) => ({ text: word[0], x: x + word.index * 5 })),
    })),
  };
}

const tables = (rows: Row[]) => takeNumberedTables(rows).tables.map(({ text }) => text);

const HEAD = row(100, [70, 'STT'], [110, 'Nội dung'], [250, 'Chủ trì'], [350, 'Thời hạn']);

describe('tables that no lines draw', () => {
  it('join what wraps inside their cells', () => {
    const rows = [
      HEAD,
      row(114, [70, '1'], [110, 'Mở lớp tin học'], [250, 'Hội Khuyến'], [350, '01/10/2025']),
      row(128, [110, 'cho người lớn'], [250, 'học xã']),
      row(142, [70, '2'], [110, 'Báo cáo'], [250, 'Các trường'], [350, 'Trước']),
      row(156, [350, '20/10/2025']),
    ];
    expect(tables(rows)).toEqual([
      '| STT | Nội dung | Chủ trì | Thời hạn |\n| 1 | Mở lớp tin học cho người lớn | Hội Khuyến học xã | 01/10/2025 |\n| 2 | Báo cáo | Các trường | Trước 20/10/2025 |',
    ]);
  });

  it('end where text runs over their margin, or far below them', () => {
    const rows = [
      HEAD,
      row(114, [70, '1'], [110, 'Mở lớp'], [250, 'Sở Nội vụ'], [350, '01/10/2025']),
      row(128, [70, 'Kinh phí do ngân sách bảo đảm theo phân cấp hiện hành.']),
    ];
    const { tables: found, rest } = takeNumberedTables(rows);
    expect([found.length, rest.map(({ segments }) => segments[0]!.text.slice(0, 8))]).toEqual([1, ['Kinh phí']]);
    const far = [...rows.slice(0, 2), row(200, [250, 'CHỦ TỊCH'])];
    expect(takeNumberedTables(far).rest).toHaveLength(1);
  });

  it('part a head whose names stand close together', () => {
    const rows = [
      row(100, [70, 'TT'], [110, 'Nội dung công việc'], [250, 'Cơ quan chủ trì Hạn']),
      row(114, [70, '1'], [110, 'Rà soát'], [250, 'Công an xã'], [330, '10/10/2025']),
      row(128, [70, '2'], [110, 'Thống kê'], [250, 'Trạm y tế'], [330, '12/10/2025']),
    ];
    expect(tables(rows)[0]!.split('\n')[0]).toBe('| TT | Nội dung công việc | Cơ quan chủ trì | Hạn |');
  });

  it('are none: a list, one row without a head, rows that do not agree', () => {
    expect(tables([row(100, [70, '1. Mở lớp']), row(114, [70, '2. Thi'])])).toEqual([]);
    expect(tables([row(100, [70, '1'], [110, 'Tổng'], [250, '20'])])).toEqual([]);
    expect(
      tables([
        row(100, [70, '1'], [110, 'một dòng chữ rất dài tràn sang cột'], [300, 'x']),
        row(114, [70, '2'], [110, 'ngắn'], [150, 'y']),
      ]),
    ).toEqual([]);
  });
});
