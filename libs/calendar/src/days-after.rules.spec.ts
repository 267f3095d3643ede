import { CalendarDayKind, dayAfterWorkingDays, workingCalendar, workingDaysBefore } from './calendar.rules';

describe('the first day behind so many working days', () => {
  it('counts neither of the two days, and skips what is off', () => {
    // A Friday; Monday to Wednesday lie between.
    expect(dayAfterWorkingDays('2026-11-20', 3, new Map())).toBe('2026-11-26');
    const off = workingCalendar([{ day: '2026-11-24', kind: CalendarDayKind.Holiday }]);
    expect(dayAfterWorkingDays('2026-11-20', 3, off)).toBe('2026-11-27');
  });

  it('leaves exactly so many between them, by the way back', () => {
    for (let count = 1; count <= 40; count += 1) {
      const day = dayAfterWorkingDays('2026-11-20', count, new Map());
      expect(workingDaysBefore(day, count, new Map()) > '2026-11-20').toBe(true);
      expect(workingDaysBefore(day, count + 1, new Map()) <= '2026-11-20').toBe(true);
    }
  });
});
