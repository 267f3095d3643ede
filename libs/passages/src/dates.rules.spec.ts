import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateAtStart, findDates, isoDay } from './dates.rules.ts';

describe('dates in a text', () => {
  it.each([
    ['ngày 26 tháng 9 năm 2023', '2023-09-26'],
    ['ngày 02 tháng 10 năm 2023', '2023-10-02'],
    ['ngày mồng 2 tháng 10 năm 2023', '2023-10-02'],
    ['ngày26 tháng9 năm2023', '2023-09-26'],
    ['trước ngày 23/10/2023', '2023-10-23'],
    ['ngày 01.9.2023', '2023-09-01'],
    ['ngày 01-09-2023', '2023-09-01'],
    ['ngày    tháng 9 năm 2022', { year: 2022, month: 9 }],
    ['ngày … tháng … năm 2022', { year: 2022, month: null }],
    ['ngày ..... tháng ..... năm 2022', { year: 2022, month: null }],
    ['tháng 9 năm 2022', { year: 2022, month: 9 }],
    ['tháng 9/2022', { year: 2022, month: 9 }],
  ])('reads %s', (text, value) => {
    expect(findDates(text)).toMatchObject([{ value, dayOfYear: null }]);
  });

  it.each(['31/02/2023', 'ngày 31 tháng 9 năm 2023', '29/02/2023', '00/10/2023', 'tháng 13 năm 2023'])(
    'knows that %s does not exist',
    (text) => {
      expect(findDates(text)).toMatchObject([{ value: null, dayOfYear: null }]);
    },
  );

  it.each([
    ['trước ngày 20/11 hằng năm', { month: 11, day: 20 }],
    ['trước ngày 15 tháng 11 hằng năm', { month: 11, day: 15 }],
  ])('reads the day of each year in %s', (text, dayOfYear) => {
    expect(findDates(text)).toMatchObject([{ value: null, dayOfYear }]);
  });

  it('says that a date is left blank only when a place for the day is there', () => {
    expect(findDates('ngày tháng 9 năm 2022')[0]).toMatchObject({ blank: true });
    expect(findDates('trong tháng 9 năm 2022')[0]).toMatchObject({ blank: false });
  });

  it.each(['1373/QĐ-TTg', '24/2023/TT-BGDĐT', 'giai đoạn 2021-2030', '16 phường', '1.2.3'])(
    'finds none in %s',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );

  it('reads a date at the beginning and none further on', () => {
    expect(dateAtStart(', ngày 30/7/2021 của')?.value).toBe('2021-07-30');
    expect(dateAtStart(' của Bộ ngày 30/7/2021')).toBeNull();
  });

  it('reads every day of the calendar as written in figures and in words', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
          expect(isoDay(year, month, day)).toBe(iso);
          expect(findDates(`${day}/${month}/${year}`)[0]?.value).toBe(iso);
          expect(findDates(`ngày ${day} tháng ${month} năm ${year}`)[0]?.value).toBe(iso);
        },
      ),
    );
  });
});
