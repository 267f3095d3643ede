import { describe, expect, it } from '@jest/globals';
import { nodeId } from '@app/kernel';
import { ActivityMode } from './activity.entity';
import { activityKey } from './activity.ids';
import { type ActivityEntry, activityFaults, amendedEntry, entered, missedWindow } from './activity.rules';

const PLACE = { provinceId: 12, scopeId: 77 };
const KEY = '01928c2e-5a10-7c3e-8b1f-0123456789ab';
const WEEK = { startsOn: '2024-10-01', endsOn: '2024-10-07' };

const LOGGED = { organisationKey: 1, kindKey: 1, startsOn: '2024-10-02', mode: ActivityMode.InPerson };

const entry = (over: Partial<ActivityEntry> = {}): ActivityEntry => ({
  ...entered({ ...LOGGED, title: 'Ngày hội đọc sách', eventCount: 1, peopleCount: 300 }),
  ...over,
});

describe('logging an activity', () => {
  it('takes what was left out as nothing, and one day as all', () => {
    expect(entry()).toMatchObject({ endsOn: '2024-10-02', place: null, weekKey: null, itemCount: 0, peopleCount: 300 });
  });

  it('does not take the organisation as something that may be corrected', () => {
    expect(entry()).not.toHaveProperty('organisationKey');
  });
});

it('an activity ends in the years that a calendar can name', () => {
  expect(activityFaults(entry({ endsOn: '9999-12-31' }))).toEqual([{ path: 'endsOn', code: 'FIELD_INVALID' }]);
  expect(activityFaults(entry({ endsOn: '2100-12-31' }))).toEqual([]);
});

describe('global id of an activity', () => {
  it('gives back province, scope, year and key', () => {
    expect(activityKey(nodeId('Activity', `2024-${KEY}`, PLACE))).toEqual({ ...PLACE, year: 2024, key: KEY });
  });

  it.each([
    nodeId('Report', `2024-${KEY}`, PLACE),
    nodeId('Activity', KEY, PLACE),
    nodeId('Activity', `2024-${KEY}`),
    'nonsense',
  ])('refuses %s', (id) => {
    expect(() => activityKey(id)).toThrow('id');
  });
});

describe('an activity', () => {
  it('may lie in the week, before it and after it', () => {
    for (const day of ['2024-08-02', '2024-10-05', '2024-12-06']) {
      expect(missedWindow({ startsOn: day, endsOn: day }, WEEK)).toBeNull();
    }
  });

  it('may not lie a season away from its week', () => {
    const window = { from: '2024-08-02', to: '2024-12-06' };
    expect(missedWindow({ startsOn: '2024-08-01', endsOn: '2024-10-01' }, WEEK)).toEqual(window);
    expect(missedWindow({ startsOn: '2024-10-01', endsOn: '2024-12-07' }, WEEK)).toEqual(window);
  });

  it('is free in time while its week has no dates', () => {
    expect(missedWindow({ startsOn: '2024-03-01', endsOn: '2024-03-02' }, { startsOn: null, endsOn: null })).toBeNull();
  });

  it('has a title and ends after it begins', () => {
    expect(activityFaults(entry())).toEqual([]);
    expect(activityFaults(entry({ title: '', endsOn: '2024-10-01' }))).toEqual([
      { path: 'title', code: 'FIELD_REQUIRED' },
      { path: 'endsOn', code: 'ACTIVITY_DATES_ORDER' },
    ]);
  });
});

describe('amending an activity', () => {
  it('keeps what is left out and empties only what may be empty', () => {
    const before = entry({ place: 'Nhà văn hóa', peopleCount: 20 });
    expect(amendedEntry(before, { title: ' Ngày  hội ', place: null, peopleCount: null })).toEqual({
      ...before,
      title: 'Ngày hội',
      place: null,
    });
  });
});
