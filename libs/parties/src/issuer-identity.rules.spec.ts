import { describe, expect, it } from '@jest/globals';
import { isSameIssuer, mayBeSameIssuer } from './issuer-identity.rules';

describe('the name of an issuing body', () => {
  it.each([
    ['UBND tỉnh Lai Châu', 'Ủy ban nhân dân tỉnh Lai Châu'],
    ['Uỷ ban nhân dân TP. Huế', 'ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Phòng Giáo dục - Đào tạo Q. Hải An', 'Phòng GDĐT quận Hải An'],
    ['HKH tỉnh', 'Hội Khuyến học tỉnh'],
  ])('%s is %s', (one, other) => expect(isSameIssuer(one, other)).toBe(true));

  it.each([
    ['UBND quận Hải An', 'UBND huyện Hải An'],
    ['UBND tỉnh', 'UBND tỉnh Lai Châu'],
    ['Sở Nội vụ', 'Sở Tài chính'],
  ])('%s is not surely %s', (one, other) => expect(isSameIssuer(one, other)).toBe(false));

  it('may be written without its place, or left out', () => {
    expect(mayBeSameIssuer('UBND tỉnh', 'Ủy ban nhân dân tỉnh Lai Châu')).toBe(true);
    expect(mayBeSameIssuer('Hội Khuyến học Ninh Thuận', 'Hội Khuyến học tỉnh Ninh Thuận')).toBe(true);
    expect(mayBeSameIssuer('', 'Bộ Nội vụ')).toBe(true);
  });

  it('speaks against another body of the same kind', () => {
    expect(mayBeSameIssuer('UBND tỉnh', 'UBND quận Hải An')).toBe(false);
    expect(mayBeSameIssuer('UBND phường Lai Châu', 'UBND tỉnh Lai Châu')).toBe(false);
    expect(mayBeSameIssuer('UBND huyện Tam Đường', 'UBND huyện Phong Thổ')).toBe(false);
    expect(mayBeSameIssuer('Sở Nội vụ', 'Sở')).toBe(true);
  });
});
