import { describe, expect, it } from '@jest/globals';
import { DeadlineBoundary } from '@app/kernel';
import { lastDayOfDeadline } from './deadline.rules';

const yearly = (month: number, day: number, boundary = DeadlineBoundary.By) => ({
  dueOn: null,
  month,
  day,
  boundary,
});

describe('the last day of a deadline', () => {
  it('is the day itself, or the day before when it is due before it', () => {
    const once = { dueOn: '2024-10-20', month: null, day: null };
    expect(lastDayOfDeadline({ ...once, boundary: DeadlineBoundary.By }, '2026-01-01')).toBe('2024-10-20');
    expect(lastDayOfDeadline({ ...once, boundary: DeadlineBoundary.Before }, '2026-01-01')).toBe('2024-10-19');
  });

  it('is this year’s day until it has passed, then next year’s', () => {
    expect(lastDayOfDeadline(yearly(11, 15), '2026-11-15')).toBe('2026-11-15');
    expect(lastDayOfDeadline(yearly(11, 15), '2026-11-16')).toBe('2027-11-15');
    expect(lastDayOfDeadline(yearly(11, 15, DeadlineBoundary.Before), '2026-11-15')).toBe('2027-11-14');
    expect(lastDayOfDeadline(yearly(1, 1, DeadlineBoundary.Before), '2026-12-31')).toBe('2026-12-31');
  });

  it('is that of the next leap year on 29 February, and none on a day that no year has', () => {
    expect(lastDayOfDeadline(yearly(2, 29), '2025-03-01')).toBe('2028-02-29');
    expect(lastDayOfDeadline(yearly(2, 29, DeadlineBoundary.Before), '2028-02-29')).toBe('2032-02-28');
    expect(lastDayOfDeadline(yearly(2, 29), '2096-03-01')).toBe('2104-02-29');
    expect(lastDayOfDeadline(yearly(2, 30), '2025-03-01')).toBeNull();
  });
});
