import { describe, expect, it } from '@jest/globals';
import type { Answer, CriteriaContent, Measure } from '@app/criteria-rules';
import { type Answers, packed, unpacked } from './packed-answers.rules';

const words = { vi: 'a', en: 'a' };
const measures: Record<string, Measure> = {
  said: { kind: 'yes_no' },
  shared: {
    kind: 'shares',
    parts: ['members', 'learners'].map((code) => ({ code, numerator: words, denominator: words, thresholds: [] })),
  },
  counted: { kind: 'count', counted: words, thresholds: [], also: words },
  changed: { kind: 'change', measured: words, direction: 'up' },
  ranked: { kind: 'rank', ranks: [{ code: 'good', words }], atLeast: 'good' },
  pointed: { kind: 'points', maximum: 10, step: 0.5 },
  listed: { kind: 'points', maximum: 8, step: 1, listed: { things: [words], each: 1 } },
};
const content: CriteriaContent = {
  criteria: [
    {
      code: '1',
      words,
      citation: {},
      targets: Object.entries(measures).map(([code, measure]) => ({ code, words, citation: {}, measure })),
    },
  ],
  rule: { kind: 'all_met', withoutEvidence: 'as_answered', citation: {} },
};

const answers: Record<string, Answer[]> = {
  said: [
    { kind: 'yes_no', isMet: true },
    { kind: 'yes_no', isMet: false },
  ],
  shared: [
    { kind: 'shares', parts: { members: { part: 37, whole: 41 } } },
    { kind: 'shares', parts: { learners: { part: 0, whole: 3 } } },
    { kind: 'shares', parts: { members: { part: 1, whole: 2 }, learners: { part: 3, whole: 4 } } },
  ],
  counted: [
    { kind: 'count', count: 0 },
    { kind: 'count', count: 4, isAlsoMet: true },
    { kind: 'count', count: 4, isAlsoMet: false },
  ],
  changed: [{ kind: 'change', before: 10.5, now: 0 }],
  ranked: [
    { kind: 'rank', rank: null },
    { kind: 'rank', rank: 'good' },
  ],
  pointed: [
    { kind: 'points', points: 0 },
    { kind: 'points', points: 9.5 },
  ],
  listed: [{ kind: 'count', count: 7 }],
};

describe('packed answers', () => {
  it('come back as they were, each kind with each of its values and beside what is unanswered', () => {
    for (const [code, all] of Object.entries(answers))
      for (const answer of all) {
        const stored = JSON.parse(JSON.stringify(packed(content, { [code]: answer }))) as never;
        expect(unpacked(content, stored)).toEqual({ [code]: answer });
      }
    const full: Answers = Object.fromEntries(Object.entries(answers).map(([code, all]) => [code, all.at(-1)!]));
    expect(unpacked(content, packed(content, full))).toEqual(full);
  });

  it('keep zero, no rank and unanswered apart', () => {
    const stored = packed(content, { counted: { kind: 'count', count: 0 }, ranked: { kind: 'rank', rank: null } });
    expect(stored).toEqual([null, null, 0, null, '']);
    expect(packed(content, {})).toEqual([]);
  });
});
