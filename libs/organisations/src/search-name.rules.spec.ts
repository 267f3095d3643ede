import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchName } from './search-name.rules';
import { searchPatterns } from './search-patterns.rules';

describe('the name a thing is found by', () => {
  it('makes old and new tone placement equal', () => {
    expect(searchName('Tỉnh Thanh Hoá')).toBe('tinh thanh hoa');
    expect(searchName('Tỉnh Thanh Hóa')).toBe('tinh thanh hoa');
    expect(searchName('Xã Thuỵ Hùng')).toBe(searchName('Xã Thụy Hùng'));
  });

  it('makes composed and decomposed letters equal', () => {
    expect(searchName('Đắk Lắk'.normalize('NFD'))).toBe(searchName('Đắk Lắk'.normalize('NFC')));
  });

  it('writes đ as d and punctuation as one space', () => {
    expect(searchName('  Xã Ea H’Leo – Phan Rang- Tháp Chàm  ')).toBe('xa ea h leo phan rang thap cham');
    expect(searchName('UBND Q. Đống Đa')).toBe('ubnd q dong da');
  });

  it('does not change what is already such a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => searchName(searchName(text)) === searchName(text)),
    );
  });

  it('finds nothing special in the wildcards of SQL', () => {
    expect(searchPatterns('100%_')).toEqual(['%100%']);
    expect(searchPatterns(' … ')).toBeNull();
    expect(searchPatterns(null)).toBeNull();
  });

  it.each([
    ['UBND xã', 'Ủy ban nhân dân xã Hoa Lư'],
    ['uỷ ban nhân dân xã', 'UBND xã Hoa Lư'],
    ['Sở GDĐT', 'Sở Giáo dục và Đào tạo'],
    ['THCS chu', 'Trường trung học cơ sở Chu Văn An'],
    ['trung học cơ sở chu', 'Trường THCS Chu Văn An'],
  ])('%s finds %s', (asked, name) => {
    expect(searchPatterns(asked)!.some((pattern) => searchName(name).includes(pattern.slice(1, -1)))).toBe(true);
  });
});
