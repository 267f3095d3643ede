import { describe, expect, it } from '@jest/globals';
import { activityWindow, type WeekDates, weekFaults } from './week.rules';

const dates = (over: Partial<WeekDates> = {}): WeekDates => ({
  year: 2024,
  startsOn: '2024-10-01',
  endsOn: '2024-10-07',
  openingOn: '2024-10-01',
  ...over,
});

describe('dates of a week', () => {
  it('may be set, or all left to the week above', () => {
    expect(weekFaults(dates())).toEqual([]);
    expect(weekFaults(dates({ startsOn: null, endsOn: null, openingOn: null }))).toEqual([]);
  });

  it('come in pairs', () => {
    expect(weekFaults(dates({ startsOn: null }))).toEqual([{ path: 'startsOn', code: 'WEEK_DATES_TOGETHER' }]);
    expect(weekFaults(dates({ endsOn: null }))).toEqual([{ path: 'endsOn', code: 'WEEK_DATES_TOGETHER' }]);
  });

  it('are in order and of the year of the week', () => {
    expect(weekFaults(dates({ endsOn: '2024-09-30' }))).toEqual([{ path: 'endsOn', code: 'WEEK_DATES_ORDER' }]);
    expect(weekFaults(dates({ openingOn: '2023-10-01' }))).toEqual([
      { path: 'openingOn', code: 'WEEK_OTHER_YEAR', params: { year: 2024 } },
    ]);
  });
});

describe('the days on which an activity belongs to a week', () => {
  it('reach sixty days to both sides', () => {
    expect(activityWindow('2024-10-01', '2024-10-07')).toEqual({ from: '2024-08-02', to: '2024-12-06' });
  });

  it('are open while the week has no dates', () => {
    expect(activityWindow(null, null)).toBeNull();
  });
});
