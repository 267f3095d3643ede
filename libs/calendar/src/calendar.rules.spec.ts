import { addDays } from '@app/kernel';
import fc from 'fast-check';
import {
  CalendarDayKind,
  isWorkingDay,
  isYearConfirmed,
  remindedOn,
  REMINDED_BEFORE,
  workingCalendar,
  workingDaysBefore,
} from './calendar.rules';
import { CALENDAR_2026, CALENDAR_2027 } from './calendar-data';

const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-06-01', days));
// At most as many holidays in a row as a long Tết.
const exceptions = fc.uniqueArray(fc.record({ day, kind: fc.constantFrom(...Object.values(CalendarDayKind)) }), {
  selector: (exception) => exception.day,
  maxLength: 12,
});
const none = workingCalendar([]);

describe('working days', () => {
  it('leave out Saturday and Sunday', () => {
    expect(workingDaysBefore('2024-10-21', 1, none)).toBe('2024-10-18');
    expect(workingDaysBefore('2024-10-20', 1, none)).toBe('2024-10-18');
    expect(workingDaysBefore('2024-10-21', 7, none)).toBe('2024-10-10');
  });

  it('leave out Tết and count the Saturday worked instead of another day', () => {
    const calendar = workingCalendar(CALENDAR_2026);
    expect(workingDaysBefore('2026-02-24', 3, calendar)).toBe('2026-02-12');
    expect(workingDaysBefore('2026-09-03', 1, calendar)).toBe('2026-08-28');
    expect(workingDaysBefore('2026-08-24', 1, calendar)).toBe('2026-08-22');
  });

  it('lie before the day, with exactly so many working days from there on', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), exceptions, (last, count, list) => {
        const calendar = workingCalendar(list);
        const first = workingDaysBefore(last, count, calendar);
        expect(isWorkingDay(first, calendar)).toBe(true);
        let working = 0;
        for (let at = first; at < last; at = addDays(at, 1)) if (isWorkingDay(at, calendar)) working += 1;
        expect(working).toBe(count);
      }),
    );
  });

  it('add up: so many before, and then so many before that', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), exceptions, (at, a, b, list) => {
        const calendar = workingCalendar(list);
        expect(workingDaysBefore(workingDaysBefore(at, a, calendar), b, calendar)).toBe(
          workingDaysBefore(at, a + b, calendar),
        );
      }),
    );
  });
});

/** What goes out where the worker runs on these days, each reminder once. */
function sentFor(last: string, days: string[], calendar = none): string[] {
  const sent = new Map<number, string>();
  for (const today of days)
    for (const { lastDay, daysBefore } of remindedOn(today, calendar))
      if (lastDay === last && !sent.has(daysBefore)) sent.set(daysBefore, `${daysBefore} ${today}`);
  return [...sent.values()];
}
const daysTo = (last: string): string[] => Array.from({ length: 45 }, (_, at) => addDays(last, at - 45));
/** The days before 29 October 2024 but for those on which no worker ran. */
const without = (from: string, to: string): string[] =>
  daysTo('2024-10-29').filter((today) => today < from || today > to);
/** Whether the day after Tết 2026 is reminded of; its last reminder is due on Friday 13 February. */
const isAfterTetReminded = (today: string): boolean =>
  remindedOn(today, workingCalendar(CALENDAR_2026)).some(({ lastDay }) => lastDay === '2026-02-23');

describe('reminders', () => {
  it('go out on Friday for Saturday, Sunday and Monday', () => {
    const days = remindedOn('2024-10-18', none).filter(({ daysLeft }) => daysLeft === 1);
    expect(days.map(({ lastDay, daysBefore }) => [lastDay, daysBefore])).toEqual([
      ['2024-10-19', 1],
      ['2024-10-20', 1],
      ['2024-10-21', 1],
    ]);
  });

  it('go out once for each last day and distance, whatever the calendar', () => {
    fc.assert(
      fc.property(day, exceptions, (last, list) => {
        const calendar = workingCalendar(list);
        const due = REMINDED_BEFORE.map((before) => `${before} ${workingDaysBefore(last, before, calendar)}`);
        expect(sentFor(last, daysTo(last), calendar)).toEqual(due);
      }),
      { numRuns: 10 },
    );
  });

  it('that were missed go out when somebody runs again, the nearest only, with the days that are left', () => {
    // Due on 18, 24 and 28 October.
    expect(sentFor('2024-10-29', without('2024-10-18', '2024-10-20'))).toEqual([
      '7 2024-10-21',
      '3 2024-10-24',
      '1 2024-10-28',
    ]);
    expect(sentFor('2024-10-29', without('2024-10-18', '2024-10-24'))).toEqual(['3 2024-10-25', '1 2024-10-28']);
    expect(remindedOn('2024-10-25', none)).toContainEqual({ lastDay: '2024-10-29', daysBefore: 3, daysLeft: 2 });
    expect(remindedOn('2024-10-29', none)).toContainEqual({ lastDay: '2024-10-29', daysBefore: 1, daysLeft: 0 });
  });

  it('are not caught up after a week, and never once the day has passed', () => {
    expect([isAfterTetReminded('2026-02-19'), isAfterTetReminded('2026-02-20')]).toEqual([true, false]);
    expect(remindedOn('2024-10-30', none).some(({ lastDay }) => lastDay === '2024-10-29')).toBe(false);
  });

  it('go out on a day off only where no working day is left', () => {
    expect(remindedOn('2024-10-19', none)).toEqual(
      ['2024-10-19', '2024-10-20', '2024-10-21'].map((lastDay) => ({ lastDay, daysBefore: 1, daysLeft: 0 })),
    );
  });
});

describe('the calendar of a year', () => {
  it('is confirmed only with its Tết', () => {
    expect(isYearConfirmed(2026, CALENDAR_2026)).toBe(true);
    expect(isYearConfirmed(2027, CALENDAR_2026)).toBe(false);
    expect(
      isYearConfirmed(
        2026,
        CALENDAR_2026.filter(({ day: at }) => at !== '2026-02-18'),
      ),
    ).toBe(false);
  });

  it('has in 2027 what follows from the law without a decision, and stays unconfirmed', () => {
    expect(CALENDAR_2027.map(({ day: at }) => at)).toEqual([
      '2027-01-01',
      '2027-04-16',
      '2027-04-30',
      '2027-05-01',
      '2027-05-03',
      '2027-09-02',
    ]);
    expect(isYearConfirmed(2027, CALENDAR_2027)).toBe(false);
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    expect(lunar.format(new Date('2027-04-16T00:00:00Z'))).toBe('3/10');
    // Saturday 1 May is made up for on Monday, so Tuesday has Thursday 29 April one working day before it.
    expect(workingDaysBefore('2027-05-04', 1, workingCalendar(CALENDAR_2027))).toBe('2027-04-29');
  });
});
