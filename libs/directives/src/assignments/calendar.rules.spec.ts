import { addDays } from '@app/kernel';
import fc from 'fast-check';
import {
  type CalendarException,
  isWorkingDay,
  isYearConfirmed,
  remindedOn,
  REMINDED_BEFORE,
  workingCalendar,
  workingDaysBefore,
} from './calendar.rules';
import { CALENDAR_2026 } from './calendar-data';

const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-06-01', days));
// At most as many holidays in a row as a long Tết.
const exceptions = fc.uniqueArray(
  fc.record({ day, kind: fc.constantFrom<CalendarException['kind']>('holiday', 'working_day') }),
  { selector: (exception) => exception.day, maxLength: 12 },
);
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

describe('reminders', () => {
  it('go out on Friday for Saturday, Sunday and Monday', () => {
    const days = remindedOn('2024-10-18', none).filter(({ daysBefore }) => daysBefore === 1);
    expect(days.map(({ lastDay }) => lastDay)).toEqual(['2024-10-19', '2024-10-20', '2024-10-21']);
  });

  it('go out once for each last day and distance, whatever the calendar', () => {
    fc.assert(
      fc.property(day, exceptions, (last, list) => {
        const calendar = workingCalendar(list);
        const sent: string[] = [];
        for (let today = addDays(last, -45); today < last; today = addDays(today, 1))
          for (const { lastDay, daysBefore } of remindedOn(today, calendar))
            if (lastDay === last) sent.push(`${daysBefore} ${today}`);
        expect(sent).toEqual(REMINDED_BEFORE.map((before) => `${before} ${workingDaysBefore(last, before, calendar)}`));
      }),
      { numRuns: 10 },
    );
  });

  it('never go out on a day off', () => {
    expect(remindedOn('2026-02-18', workingCalendar(CALENDAR_2026))).toEqual([]);
    expect(remindedOn('2024-10-19', none)).toEqual([]);
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
});
