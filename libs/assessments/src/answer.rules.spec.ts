import { describe, expect, it } from '@jest/globals';
import { type Measure, type TypedAnswer as Typed, typedOf } from '@app/criteria-rules';
import { readAnswer } from './answer.rules';

const words = { vi: 'a', en: 'a' };
const shares: Measure = {
  kind: 'shares',
  parts: ['members', 'learners'].map((code) => ({ code, numerator: words, denominator: words, thresholds: [] })),
};
const count: Measure = { kind: 'count', counted: words, thresholds: [] };
const rank: Measure = { kind: 'rank', ranks: [{ code: 'good', words }], atLeast: null };
const points: Measure = { kind: 'points', maximum: 10, step: 0.5 };
const change: Measure = { kind: 'change', measured: words, direction: 'down' };

const read = (measure: Measure, typed: Typed) => readAnswer({ code: '1.1', measure }, typed);
const codes = (measure: Measure, typed: Typed) => read(measure, typed).faults.map(({ code }) => code);

describe('what was typed at a target', () => {
  it('is an answer of its kind, and comes back as it was typed', () => {
    const cases: [Measure, Typed][] = [
      [{ kind: 'yes_no' }, { isMet: false }],
      [shares, { shares: [{ code: 'learners', part: 0, whole: 3 }] }],
      [count, { count: 0 }],
      [change, { before: 1.5, now: 0 }],
      [rank, { rank: 'good' }],
      [rank, { withoutRank: true }],
      [points, { points: 9.5 }],
    ];
    for (const [measure, typed] of cases) {
      const { answer, faults } = read(measure, typed);
      expect(faults).toEqual([]);
      expect(typedOf(answer!)).toMatchObject(typed);
    }
  });

  it('is nothing where all of it is left out or null: that is not zero', () => {
    expect(read(count, {})).toEqual({ answer: null, faults: [] });
    expect(read(count, { count: null })).toEqual({ answer: null, faults: [] });
    expect(read(shares, { shares: [] })).toEqual({ answer: null, faults: [] });
    expect(read(count, { count: 0 }).answer).toEqual({ kind: 'count', count: 0 });
  });

  it('is refused with what is wrong', () => {
    expect(codes(count, { isMet: true })).toEqual(['TARGET_ANSWER_WRONG_KIND']);
    expect(codes(count, { count: 1.5 })).toEqual(['TARGET_ANSWER_NOT_WHOLE']);
    expect(codes(count, { count: -1 })).toEqual(['TARGET_ANSWER_NEGATIVE']);
    expect(codes(shares, { shares: [{ code: 'members', part: 5, whole: 4 }] })).toEqual([
      'TARGET_ANSWER_PART_BEYOND_WHOLE',
    ]);
    expect(codes(shares, { shares: [{ code: 'members', part: 0, whole: 0 }] })).toEqual(['TARGET_ANSWER_WHOLE_ZERO']);
    expect(codes(shares, { shares: [{ code: 'others', part: 0, whole: 1 }] })).toEqual(['TARGET_ANSWER_UNKNOWN_PART']);
    expect(codes(change, { before: 1 })).toEqual(['FIELD_REQUIRED']);
    expect(codes(rank, { rank: 'best' })).toEqual(['TARGET_ANSWER_UNKNOWN_RANK']);
    expect(codes(points, { points: 9.25 })).toEqual(['TARGET_ANSWER_OFF_STEP']);
    expect(codes(points, { points: 10.5 })).toEqual(['TARGET_ANSWER_BEYOND_MAXIMUM']);
  });
});
