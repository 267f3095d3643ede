import { describe, expect, it } from '@jest/globals';
import type { OfficialBlock, OfficialDocument } from './official-document';
import { bodyOf } from './official-text.rules';

const printedHeadings = (...headings: [1 | 2 | 3, string][]): string[] => {
  const body = headings.map(([level, text]): OfficialBlock => ({ kind: 'heading', level, text }));
  return bodyOf({ body } as OfficialDocument).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
};

describe('headings of an official document', () => {
  it('are numbered level by level, each under the one above', () => {
    expect(
      printedHeadings(
        [1, 'Mục đích'],
        [2, 'Mục tiêu'],
        [3, 'Chung'],
        [3, 'Cụ thể'],
        [2, 'Yêu cầu'],
        [1, 'Nội dung'],
        [2, 'Lễ khai mạc'],
      ),
    ).toEqual(['I. MỤC ĐÍCH', '1. Mục tiêu', 'a) Chung', 'b) Cụ thể', '2. Yêu cầu', 'II. NỘI DUNG', '1. Lễ khai mạc']);
  });

  it('keep the numbers that somebody wrote, and nothing is put between them', () => {
    expect(printedHeadings([1, 'I. Mục đích'], [1, 'Phụ chú'], [2, '1.1. Chung'])).toEqual([
      'I. MỤC ĐÍCH',
      'PHỤ CHÚ',
      '1.1. Chung',
    ]);
    expect(printedHeadings([1, 'Điều 1. Phê duyệt'], [1, 'Điều 2. Hiệu lực'])).toEqual([
      'Điều 1. Phê duyệt',
      'Điều 2. Hiệu lực',
    ]);
  });

  it('take no word for a number', () => {
    expect(printedHeadings([1, 'Ý nghĩa'], [1, 'Chi tiết'])).toEqual(['I. Ý NGHĨA', 'II. CHI TIẾT']);
  });

  it.each([
    [4, 'IV. D'],
    [9, 'IX. D'],
    [14, 'XIV. D'],
    [40, 'XL. D'],
  ])('count to %i', (count, last) => {
    expect(printedHeadings(...Array.from({ length: count }, (): [1, string] => [1, 'd'])).at(-1)).toBe(last);
  });
});
