import { maskedHousehold, maskedName } from './name-mask.rules';

describe('a name that strangers see', () => {
  it.each([
    ['Nguyễn Thị Minh Hoạ', 'Nguyễn T. M. H.'],
    ['Đặng  Ánh', 'Đặng Á.'],
    ['Y Moan Ênuôl', 'Y M. Ê.'],
    ['Tám', 'T.'],
    ['', ''],
    ['—', '—'],
  ])('of %s is %s', (name, masked) => {
    expect(maskedName(name)).toBe(masked);
  });

  it('of a household is that of whoever heads it', () => {
    expect(maskedHousehold('Gia đình Lê Văn Tám')).toBe('Gia đình Lê V. T.');
    expect(maskedHousehold('Gia đình')).toBe('Gia đình');
  });
});
