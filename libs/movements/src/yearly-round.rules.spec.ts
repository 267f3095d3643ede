import { describe, expect, it } from '@jest/globals';
import { DeadlineBoundary } from '@app/kernel';
import { dayOf, nextOpening, yearlyDates, yearsDue } from './yearly-round.rules';

const tier = (month: number, day: number, at = 1, boundary = DeadlineBoundary.Before) => ({
  tier: at,
  kinds: [],
  levels: [],
  month,
  day,
  boundary,
  deadlineKey: null,
});
const november = { tiers: [tier(11, 15), tier(11, 20, 0)], opensDaysBefore: 30 };
const forever = { startsOn: '2023-10-30', endsOn: null };

const on = (day: string, movement: { startsOn: string; endsOn: string | null } = forever) =>
  yearsDue(november, day, movement).map(({ year }) => year);

describe('rounds of a year', () => {
  it('follow one another without a gap, and the first begins with the movement', () => {
    const first = yearlyDates(november, 2023, '2023-10-30');
    const second = yearlyDates(november, 2024, '2023-10-30');
    expect(first).toMatchObject({ opensOn: '2023-10-15', startsOn: '2023-10-30', endsOn: '2023-11-14' });
    expect(second).toMatchObject({ startsOn: '2023-11-15', endsOn: '2024-11-14' });
    expect(second.tiers.map(({ dueOn }) => dueOn)).toEqual(['2024-11-15', '2024-11-20']);
  });

  it('open from so many days before until the last deadline, and never for years without the movement', () => {
    expect(on('2024-10-14')).toEqual([]);
    expect(on('2024-10-15')).toEqual([2024]);
    expect(on('2024-11-20')).toEqual([2024]);
    expect(on('2024-11-21')).toEqual([]);
    expect(on('2024-10-20', { startsOn: '2024-12-01', endsOn: null })).toEqual([]);
    expect(on('2026-10-20', { startsOn: '2023-01-01', endsOn: '2025-06-30' })).toEqual([]);
  });

  it('open before the year begins where their day lies early in it', () => {
    const january = { tiers: [tier(1, 10)], opensDaysBefore: 30 };
    expect(yearsDue(january, '2024-12-20', forever).map(({ year }) => year)).toEqual([2025]);
  });

  it('take the last day of a shorter month', () => {
    expect([dayOf(2024, 2, 29), dayOf(2025, 2, 29), dayOf(2025, 4, 31)]).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2025-04-30',
    ]);
  });

  it('name the next one that is not open yet', () => {
    expect(nextOpening(november, '2024-10-20', forever, [])?.year).toBe(2024);
    expect(nextOpening(november, '2024-10-20', forever, [2024])?.year).toBe(2025);
    expect(nextOpening(november, '2024-12-01', forever, [])?.year).toBe(2025);
    expect(nextOpening(november, '2024-12-01', { ...forever, endsOn: '2024-06-30' }, [2024])).toBeNull();
  });
});
