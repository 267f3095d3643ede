import { describe, expect, it } from '@jest/globals';
import { bestFirst, matchClass } from './search.rules';

describe('how well a title matches', () => {
  it.each([
    ['Học tập suốt đời', 'hoc tap suot doi', 0],
    ['Học tập suốt đời', 'học tập', 1],
    ['Tuần lễ học tập', 'học tập', 2],
    ['12/KH-UBND', '12/kh-ubnd', 0],
    ['12/KH-UBND', 'học tập', 3],
    ['Ủy ban nhân dân xã Hoa', 'UBND xã', 1],
  ])('%s, searched for %s: %i', (title, words, match) => {
    expect(matchClass(title, words)).toBe(match);
  });
});

describe('what is found', () => {
  it('stands by class, then by day, then as its source said', () => {
    const things = [
      { title: 'Kế hoạch học tập', day: '2024-01-01' },
      { title: 'Học tập', day: null },
      { title: 'Về học tập', day: null },
      { title: 'Tuần lễ học tập', day: '2024-10-01' },
      { title: 'Ngày học tập', day: '2024-01-01' },
    ];
    expect(bestFirst(things, 'hoc tap', () => false).map(({ title }) => title)).toEqual([
      'Học tập',
      'Tuần lễ học tập',
      'Kế hoạch học tập',
      'Ngày học tập',
      'Về học tập',
    ]);
  });

  it('prefers the diacritics that were typed, then the own area', () => {
    const things = ['Xã Hoà', 'Xã Hoa', 'Xã Hỏa', 'Xã Hoa'].map((title, at) => ({ title, day: null, at }));
    expect(bestFirst(things, 'xã hoa', ({ at }) => at === 3).map(({ at }) => at)).toEqual([3, 1, 0, 2]);
    expect(bestFirst(things, 'xã hỏa', () => false)[0]!.at).toBe(2);
  });
});
