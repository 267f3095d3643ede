import { describe, expect, it } from '@jest/globals';
import { searchWords, writtenOut } from './abbreviations.rules';

describe('short forms of offices', () => {
  it.each([
    ['UBND tỉnh', 'Uỷ ban nhân dân tỉnh'],
    ['Phòng GD&ĐT', 'Phòng Giáo dục và Đào tạo'],
    ['Sở GDĐT', 'Sở Giáo dục và Đào tạo'],
    ['HKH tỉnh', 'Hội Khuyến học tỉnh'],
    ['Tuần lễ HTSĐ', 'Tuần lễ học tập suốt đời'],
  ])('%s is %s', (short, long) => {
    expect(writtenOut(short)).toBe(writtenOut(long));
  });

  it('finds a short form by the long one and the other way round', () => {
    expect(searchWords('UBND tỉnh').split(' ')).toEqual(expect.arrayContaining(['ubnd', 'uy', 'ban', 'nhan', 'dan']));
    expect(searchWords('Ủy ban nhân dân tỉnh').split(' ')).toContain('ubnd');
  });

  it('leaves a word alone that only contains a short form', () => {
    expect(searchWords('hkhong')).toBe('hkhong');
  });
});
