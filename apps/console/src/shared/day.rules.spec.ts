import { describe, expect, it } from '@jest/globals';
import { isFarDay, movedDay, movedMonth, readDay, weeksOfMonth, writtenDay } from './day.rules.ts';

describe('a day as it is typed', () => {
  it.each([
    ['3/10', '2026-10-03'],
    ['03/10', '2026-10-03'],
    ['3/10/', '2026-10-03'],
    ['3-10', '2026-10-03'],
    ['3.10', '2026-10-03'],
    ['3 10', '2026-10-03'],
    ['0310', '2026-10-03'],
    ['031025', '2025-10-03'],
    ['03102027', '2027-10-03'],
    ['3/10/27', '2027-10-03'],
    ['3/10/2027', '2027-10-03'],
    ['03-10-2027', '2027-10-03'],
    [' 3 / 10 / 2027 ', '2027-10-03'],
    ['ngày 3 tháng 10 năm 2027', '2027-10-03'],
    ['3 tháng 10', '2026-10-03'],
    ['2027-10-03', '2027-10-03'],
    ['29/2/2028', '2028-02-29'],
  ])('%j is %s', (text, day) => expect(readDay(text, 2026)).toBe(day));

  it.each([
    '',
    '3',
    '10/2026',
    '31/11',
    '29/2/2027',
    '13/13',
    '0/1',
    '3/10/1',
    '3/10/202',
    '10-3-99999',
    'mai',
    '2026-13-01',
  ])('%j is no day', (text) => expect(readDay(text, 2026)).toBeNull());

  it('is written day first', () => expect(writtenDay('2026-10-03')).toBe('03/10/2026'));

  it('is far from a year on', () => {
    expect(isFarDay('2027-11-28', '2026-11-28')).toBe(false);
    expect(isFarDay('2031-11-28', '2026-11-28')).toBe(true);
    expect(isFarDay('2025-11-20', '2026-11-28')).toBe(true);
  });
});

describe('a month on the wall', () => {
  it('begins its weeks on Monday', () => {
    const weeks = weeksOfMonth('2026-11-28');
    expect(weeks[0]![0]).toBe('2026-10-26');
    expect(weeks.at(-1)!.at(-1)).toBe('2026-12-06');
    expect(weeksOfMonth('2027-02-10')).toHaveLength(4);
  });

  it('moves by days and months', () => {
    expect(movedDay('2026-12-31', 1)).toBe('2027-01-01');
    expect(movedMonth('2026-03-31', -1)).toBe('2026-02-28');
    expect(movedMonth('2026-12-15', 1)).toBe('2027-01-15');
  });
});
