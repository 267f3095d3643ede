import fc from 'fast-check';
import { addressMask, hidden, lastOf, shown, yearOf } from './masking.rules';

describe('what a list shows of personal data', () => {
  it('is the end of a number, the year of a day, the office of an address', () => {
    expect(lastOf(3)('001099012345')).toBe('•••345');
    expect(yearOf('1999-04-30')).toBe('1999');
    expect(addressMask('tam@example.vn')).toBe('t•••@example.vn');
    expect(hidden('Số 1 phố A')).toBe('•••');
    expect(shown('Lê Văn Tám')).toBe('Lê Văn Tám');
  });

  it('never is more than half of a number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,20}$/), fc.integer({ min: 1, max: 6 }), (number, count) => {
        expect(lastOf(count)(number).replace('•••', '').length * 2).toBeLessThanOrEqual(number.length);
      }),
    );
  });

  it('is nothing of an address without a name', () => {
    expect(addressMask('@example.vn')).toBe('•••');
    expect(addressMask('')).toBe('•••');
  });
});
