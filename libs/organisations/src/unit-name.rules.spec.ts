import { describe, expect, it } from '@jest/globals';
import { placeName, unitName } from './unit-name.rules';

describe('the name of an administrative unit', () => {
  it('reads the kind and writes it with one capital letter', () => {
    expect(unitName('xã Bắc Sơn')).toEqual({ name: 'Xã Bắc Sơn', kind: 'xã', searchName: 'xa bac son' });
    expect(unitName('Thị Trấn  Yên Minh\n')).toEqual({
      name: 'Thị trấn Yên Minh',
      kind: 'thị trấn',
      searchName: 'thi tran yen minh',
    });
    expect(unitName('Thành Phố Đồng Hới').kind).toBe('thành phố');
  });

  it('says when there is no kind', () => {
    expect(unitName('Xuân Quang 3').kind).toBeNull();
    expect(unitName('Xa Ea Kly').kind).toBeNull();
  });
});

describe('the place of a document', () => {
  it.each([
    ['Tỉnh Lai Châu', 'Lai Châu'],
    ['Quận Hải An', 'Hải An'],
    ['Thành phố Hồ Chí Minh', 'Hồ Chí Minh'],
    ['Phường 4', 'Phường 4'],
    ['Việt Nam', 'Việt Nam'],
  ])('of %s is %s', (unit, place) => expect(placeName(unit)).toBe(place));
});
