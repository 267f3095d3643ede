import fc from 'fast-check';
import { businessDate, FixedClock } from './clock';
import { addDays, daysBetween, DeadlineBoundary, isIsoDate, isLate, lastDayInTime } from './dates';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a deadline', () => {
  it('"before 20 October" leaves out the 20th, "by 20 October" includes it', () => {
    const before = { on: '2024-10-20', boundary: DeadlineBoundary.Before };
    const by = { on: '2024-10-20', boundary: DeadlineBoundary.By };
    expect([lastDayInTime(before), lastDayInTime(by)]).toEqual(['2024-10-19', '2024-10-20']);
    expect(['2024-10-19', '2024-10-20', '2024-10-21'].map((sent) => isLate(before, sent))).toEqual([false, true, true]);
    expect(['2024-10-19', '2024-10-20', '2024-10-21'].map((sent) => isLate(by, sent))).toEqual([false, false, true]);
  });

  it.each([
    ['2024-03-01', '2024-02-29'],
    ['2023-03-01', '2023-02-28'],
    ['2025-01-01', '2024-12-31'],
  ])('before %s ends on %s', (on, last) => {
    expect(lastDayInTime({ on, boundary: DeadlineBoundary.Before })).toBe(last);
  });

  it('is kept on its last day and missed on the next one, and "before" is "by" of the day before', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...Object.values(DeadlineBoundary)), day, (on, boundary, sent) => {
        const last = lastDayInTime({ on, boundary });
        expect(isLate({ on, boundary }, last)).toBe(false);
        expect(isLate({ on, boundary }, addDays(last, 1))).toBe(true);
        expect(isLate({ on, boundary: DeadlineBoundary.Before }, sent)).toBe(
          isLate({ on: addDays(on, -1), boundary: DeadlineBoundary.By }, sent),
        );
      }),
    );
  });
});

describe('a calendar date', () => {
  it('comes back after as many days as it went', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
        expect(isIsoDate(to)).toBe(true);
      }),
    );
  });

  it.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-10-32',
    '24-10-01',
    '2024-10-1',
    '2024-10-01T00:00:00Z',
    ' 2024-10-01',
    '0000-01-01',
    '',
  ])('is not %p', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('changes in Vietnam seven hours before it changes in UTC', () => {
    expect(businessDate(new Date('2024-10-20T16:59:59.999Z'))).toBe('2024-10-20');
    expect(businessDate(new Date('2024-10-20T17:00:00Z'))).toBe('2024-10-21');
    const clock = new FixedClock(new Date('2024-12-31T17:00:00Z'));
    expect(clock.today()).toBe('2025-01-01');
    clock.set('2024-12-31T16:59:59Z');
    expect(clock.today()).toBe('2024-12-31');
  });

  it('stands still for who asks a fixed clock, also when the answer is changed', () => {
    const clock = new FixedClock(new Date('2024-10-01T00:00:00Z'));
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2024-10-01T00:00:00.000Z');
  });
});
