import { describe, expect, it } from '@jest/globals';
import { isWithin, readyScores } from './points.rules.ts';

describe('points that were typed', () => {
  it('are whole numbers within the bounds of their criterion', () => {
    const criterion = { mostPoints: 10 };
    expect(['0', '10', ' 7 '].every((text) => isWithin(criterion, text))).toBe(true);
    expect(['', '11', '-1', '5,5', 'x'].some((text) => isWithin(criterion, text))).toBe(false);
  });

  it('are sent for the applications alone that are complete', () => {
    const criteria = [{ mostPoints: 10 }, { mostPoints: 5 }];
    const rows = ['a', 'b', 'c'].map((id) => ({ id }));
    const typed = { a: ['3', '5'], b: ['3', ''], c: ['3', '6'] };
    expect(readyScores(criteria, rows, typed)).toEqual([{ id: 'a', points: [3, 5] }]);
  });
});
