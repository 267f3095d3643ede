import fc from 'fast-check';
import {
  type Answer,
  answerFault,
  carryOver,
  compareContents,
  type CriteriaContent,
  type Measure,
  type Target,
} from './index';

const words = { vi: 'x', en: 'x' };
const citation = { article: '1' };
const part = (code: string, value: number) => ({ code, numerator: words, denominator: words, thresholds: [{ value }] });

const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc.constant({ kind: 'yes_no' as const }),
  fc
    .tuple(fc.subarray(['a', 'b', 'c'], { minLength: 1 }), fc.integer({ min: 1, max: 100 }))
    .map(([codes, value]) => ({ kind: 'shares' as const, parts: codes.map((code) => part(code, value)) })),
  fc.integer({ min: 1, max: 10 }).map((maximum) => ({ kind: 'points' as const, maximum, step: 0.5 })),
  fc.subarray(['low', 'high'], { minLength: 1 }).map((ranks) => ({
    kind: 'rank' as const,
    ranks: ranks.map((code) => ({ code, words })),
    atLeast: null,
  })),
);
const CODES = ['1.1', '1.2', '1.3', '2.1', '2.2'];
const content: fc.Arbitrary<CriteriaContent> = fc
  .record({
    codes: fc.shuffledSubarray(CODES),
    measures: fc.tuple(measure, measure, measure, measure, measure),
    isReworded: fc.boolean(),
  })
  .map(({ codes, measures, isReworded }) => ({
    rule: { kind: 'all_met', withoutEvidence: 'as_answered', citation },
    criteria: [
      {
        code: '1',
        words,
        citation,
        targets: codes.map((code, at): Target => ({
          code,
          words: isReworded ? { ...words, vi: 'y' } : words,
          citation,
          measure: measures[at]!,
        })),
      },
    ],
  }));
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.boolean().map((isMet) => ({ kind: 'yes_no' as const, isMet })),
  fc.subarray(['a', 'b', 'c'], { minLength: 1 }).map((codes) => ({
    kind: 'shares' as const,
    parts: Object.fromEntries(codes.map((code) => [code, { part: 1, whole: 2 }])),
  })),
  fc.nat(20).map((halves) => ({ kind: 'points' as const, points: halves / 2 })),
  fc.constantFrom('low', 'high', null).map((rank) => ({ kind: 'rank' as const, rank })),
);
const answers = fc.dictionary(fc.constantFrom(...CODES), answer, { maxKeys: 5 });

const targetsOf = ({ criteria }: CriteriaContent) => criteria.flatMap(({ targets }) => targets);

const codes = (from: CriteriaContent, to: CriteriaContent, change: string) =>
  compareContents(from, to)
    .filter((each) => each.change === change)
    .map(({ code }) => String(code))
    .toSorted();

const of = (value: number, code = 'a'): CriteriaContent => ({
  rule: { kind: 'all_met', withoutEvidence: 'as_answered', citation },
  criteria: [
    {
      code: '1',
      words,
      citation,
      targets: [{ code: '1.1', words, citation, measure: { kind: 'shares', parts: [part(code, value)] } }],
    },
  ],
});

describe('carrying answers over, over a thousand histories each', () => {
  it('overwrites nothing that is filled, and invents nothing', () => {
    fc.assert(
      fc.property(content, content, answers, answers, (from, to, given, filled) => {
        const { answers: after } = carryOver(from, to, given, filled);
        expect(after).toMatchObject(filled);
        for (const [code, one] of Object.entries(after)) {
          if (code in filled) expect(one).toEqual(filled[code]);
          else if (one.kind === 'shares') expect((given[code] as typeof one).parts).toMatchObject(one.parts);
          else expect(one).toEqual(given[code]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('accounts for every answer and every share: carried, kept, or lost with the reason', () => {
    fc.assert(
      fc.property(content, content, answers, answers, (from, to, given, filled) => {
        const { carried, kept, lost, answers: after } = carryOver(from, to, given, filled);
        const whole = new Set(lost.filter((one) => one.part === null).map(({ code }) => code));
        for (const [code, one] of Object.entries(given)) {
          if (code in filled) expect(kept).toContain(code);
          else if (one.kind !== 'shares' || whole.has(code)) expect(carried.includes(code)).toBe(!whole.has(code));
          else {
            const now = after[code];
            const left = now?.kind === 'shares' ? Object.keys(now.parts) : [];
            const gone = lost.filter((each) => each.code === code).map((each) => each.part!);
            expect([...left, ...gone].toSorted()).toEqual(Object.keys(one.parts).toSorted());
            expect(carried.includes(code)).toBe(left.length > 0);
          }
        }
        expect([...carried, ...kept].every((code) => code in given)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('carries only what is an answer to the new target, and points out what says something else', () => {
    fc.assert(
      fc.property(content, content, answers, (from, to, given) => {
        const { carried, toReview, answers: after } = carryOver(from, to, given);
        const differing = new Set(compareContents(from, to).map(({ code }) => code));
        for (const code of carried) {
          const target = targetsOf(to).find((one) => one.code === code)!;
          expect(answerFault(target.measure, after[code]!)).toBeNull();
          expect(toReview.includes(code)).toBe(differing.has(code));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('carries everything between versions that say the same', () => {
    fc.assert(
      fc.property(content, answers, (one, given) => {
        const fits = Object.fromEntries(
          Object.entries(given).filter(([code, each]) => {
            const target = targetsOf(one).find((known) => known.code === code);
            return target && answerFault(target.measure, each) === null;
          }),
        );
        const { answers: after, lost, toReview } = carryOver(one, structuredClone(one), fits);
        expect([after, lost, toReview]).toEqual([fits, [], []]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('comparing two contents', () => {
  it('finds nothing between a content and its copy, and names what was added as removed the other way', () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        expect(compareContents(one, structuredClone(one))).toEqual([]);
        expect(codes(one, other, 'added')).toEqual(codes(other, one, 'removed'));
        expect(codes(one, other, 'changed').length).toBe(codes(other, one, 'changed').length);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells numbers from what is measured', () => {
    const changed = { of: 'target', code: '1.1', change: 'changed' };
    expect(compareContents(of(60), of(80))).toEqual([{ ...changed, aspects: ['thresholds'] }]);
    expect(compareContents(of(60), of(60, 'b'))).toEqual([{ ...changed, aspects: ['measure'] }]);
  });
});
