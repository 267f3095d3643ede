import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { loadCalendar } from '@app/calendar';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

const DAYS = `query Days($year: Int!) { calendarDays(year: $year) { day kind name citation } }`;
const YEAR = `query Year($year: Int!) { calendarYear(year: $year) { year confirmed days { day } } }`;
const BEFORE = `query Before($day: Date!, $days: Int!) { workingDaysBefore(day: $day, days: $days) }`;
const SET = `mutation Set($input: SetCalendarDayInput!) { setCalendarDay(input: $input) { day kind name citation } }`;
const REMOVE = `mutation Remove($day: Date!) { removeCalendarDay(day: $day) }`;

const day = (over: Record<string, unknown> = {}) => ({
  day: '2025-03-03',
  kind: 'HOLIDAY',
  name: 'Ngày nghỉ thử nghiệm',
  citation: 'Văn bản thử nghiệm',
  ...over,
});

describe('the calendar of working days', () => {
  let api: TestApi;
  let tree: TestTree;
  let root: TestPerson;
  let provincial: TestPerson;
  let officer: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2026-01-20T03:00:00Z');
    tree = await api.given.tree();
    root = await api.given.person(Role.Administrator, tree.government);
    provincial = await api.given.person(Role.Administrator, tree.province);
    officer = await api.given.person(Role.Officer, tree.department);
  });
  afterAll(() => api.close());

  const before = async (on: string, days: number) =>
    (await api.ok<{ workingDaysBefore: string }>(officer, BEFORE, { day: on, days })).workingDaysBefore;

  it('knows the holidays of 2026, each with the text that sets it, and leaves later years unconfirmed', async () => {
    const { calendarDays } = await api.ok<{ calendarDays: { day: string; kind: string; citation: string }[] }>(
      officer,
      DAYS,
      { year: 2026 },
    );
    expect(calendarDays.filter(({ kind }) => kind === 'WORKING_DAY').map((entry) => entry.day)).toEqual([
      '2026-01-10',
      '2026-08-22',
    ]);
    expect(calendarDays.every(({ citation }) => citation.length > 10)).toBe(true);
    const confirmed = async (year: number) =>
      (await api.ok<{ calendarYear: { confirmed: boolean } }>(officer, YEAR, { year })).calendarYear.confirmed;
    expect(await Promise.all([2025, 2026, 2027].map(confirmed))).toEqual([false, true, false]);
  });

  it('counts back over weekends, Tết and swapped days', async () => {
    expect(await before('2026-02-23', 1)).toBe('2026-02-13');
    expect(await before('2026-08-24', 1)).toBe('2026-08-22');
    expect(await before('2024-10-21', 7)).toBe('2024-10-10');
  });

  it('knows of 2027 what follows from the law alone', async () => {
    expect(await before('2027-05-04', 1)).toBe('2027-04-29');
    expect(await before('2027-04-19', 1)).toBe('2027-04-15');
  });

  it('refuses days and years that it does not count', async () => {
    for (const [on, days] of [
      ['2026-02-23', 0],
      ['2026-02-23', 201],
      ['0001-01-02', 1],
    ])
      expect(await api.refusal(officer, BEFORE, { day: on, days })).toBe('INVALID_INPUT');
    expect(await api.refusal(officer, DAYS, { year: 12_000 })).toBe('INVALID_INPUT');
  });

  it('is read by whoever is signed in, and kept by the administrator at the root', async () => {
    for (const [document, variables] of [
      [DAYS, { year: 2026 }],
      [YEAR, { year: 2026 }],
      [BEFORE, { day: '2026-02-23', days: 1 }],
      [SET, { input: day() }],
      [REMOVE, { day: '2025-03-03' }],
    ] as const)
      expect(await api.refusal(null, document, variables)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(officer, SET, { input: day() })).toBe('FORBIDDEN');
    expect(await api.refusal(officer, REMOVE, { day: '2025-03-03' })).toBe('FORBIDDEN');
    expect(await api.refusal(provincial, SET, { input: day() })).toBe('NOT_FOUND');
    expect(await api.refusal(provincial, REMOVE, { day: '2026-02-16' })).toBe('NOT_FOUND');
  });

  it('takes new days, changes them and lets them go', async () => {
    await api.ok(root, SET, { input: day() });
    expect(await before('2025-03-04', 1)).toBe('2025-02-28');
    await api.ok(root, SET, { input: day({ kind: 'WORKING_DAY' }) });
    expect(await before('2025-03-04', 1)).toBe('2025-03-03');
    expect(await api.ok(root, REMOVE, { day: '2025-03-03' })).toEqual({ removeCalendarDay: '2025-03-03' });
    expect(await api.refusal(root, REMOVE, { day: '2025-03-03' })).toBe('NOT_FOUND');
    expect(await api.refusal(root, SET, { input: day({ citation: ' ' }) })).toBe('INVALID_INPUT');
    expect(await api.refusal(root, SET, { input: day({ kind: 'HALF' }) })).toBe('BAD_USER_INPUT');
  });

  it('keeps what an administrator has corrected when the programme starts again', async () => {
    const shipped = day({ day: '2026-08-22', kind: 'HOLIDAY', name: 'Không làm bù' });
    await api.ok(root, SET, { input: shipped });
    await loadCalendar(api.owner);
    expect(await before('2026-08-24', 1)).toBe('2026-08-21');
    expect(await api.refusal(root, REMOVE, { day: '2026-08-22' })).toBe('CALENDAR_DAY_BY_LAW');
  });
});
