import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amountFor, pointsFault, type Ranked, rankedWithin, type RankingRules, type Scored } from './ranking.rules';
import { ScholarshipAspect as Aspect, ScholarshipLeftReason as Left } from './scholarship.kinds';

const numRuns = Number(process.env.HISTORIES ?? 300);

const CRITERIA = [
  { aspect: Aspect.Need, mostPoints: 6 },
  { aspect: Aspect.Merit, mostPoints: 6 },
];

const rulesOf = fc.record({
  criteria: fc.constant(CRITERIA),
  steps: fc
    .uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 3 })
    .map((from) => from.toSorted((a, b) => a - b).map((fromPoints, at) => ({ fromPoints, amount: (at + 1) * 500 }))),
  scorers: fc.integer({ min: 1, max: 3 }),
  leastNeed: fc.integer({ min: 0, max: 3 }),
  leastMerit: fc.integer({ min: 0, max: 3 }),
  means: fc.integer({ min: 1, max: 6_000 }),
  personLimit: fc.option(fc.integer({ min: 1, max: 1_200 })),
});
const scoredOf = ({ scorers }: RankingRules) =>
  fc
    .array(
      fc.record({
        points: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
          minLength: scorers,
          maxLength: scorers,
        }),
        hadInYear: fc.constantFrom(0, 0, 0, 300, 1_500),
      }),
      { maxLength: 14 },
    )
    .map((rows) => rows.map((row, at) => ({ ...row, key: String(at).padStart(2, '0') })));
const round = rulesOf.chain((rules) => scoredOf(rules).map((rows) => ({ rules, rows })));

const rules = (over: Partial<RankingRules> = {}): RankingRules => ({
  criteria: CRITERIA,
  steps: [{ fromPoints: 1, amount: 1_000 }],
  scorers: 1,
  leastNeed: 0,
  leastMerit: 0,
  means: 10_000,
  personLimit: null,
  ...over,
});
const one = (key: string, need: number, merit: number, hadInYear = 0): Scored => ({
  key,
  points: [[need, merit]],
  hadInYear,
});
const told = (rows: readonly Ranked[]) => rows.map(({ key, rank, amount, left }) => [key, rank, amount, left]);

/** Said anew, one by one: what somebody may have by the rules, whoever else there is. */
function mayHave(of: RankingRules, { points, hadInYear }: Scored): number {
  let [need, merit] = [0, 0];
  for (const [n, m] of points) {
    need += n!;
    merit += m!;
  }
  if (need / of.scorers < of.leastNeed || merit / of.scorers < of.leastMerit) return 0;
  let amount = 0;
  for (const step of of.steps)
    if ((need + merit) / of.scorers >= step.fromPoints) amount = Math.max(amount, step.amount);
  return of.personLimit === null ? amount : Math.max(0, Math.min(amount, of.personLimit - hadInYear));
}
const totalOf = ({ points }: Scored) => points.flat().reduce((sum, each) => sum + each, 0);
const needOf = ({ points }: Scored) => points.reduce((sum, [need]) => sum + need!, 0);

const isAbove = (a: Scored, b: Scored) =>
  totalOf(a) > totalOf(b) || (totalOf(a) === totalOf(b) && needOf(a) > needOf(b));

describe('a ranked proposal', () => {
  it('never gives more than the means, more than a person may have, or anything that the rules do not give', () => {
    fc.assert(
      fc.property(round, ({ rules: of, rows }) => {
        const ranked = rankedWithin(of, rows);
        expect(ranked.map(({ key }) => key).toSorted()).toEqual(rows.map(({ key }) => key));
        expect(ranked.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(of.means);
        for (const { key, amount, left } of ranked) {
          const own = mayHave(
            of,
            rows.find((row) => row.key === key)!,
          );
          expect([0, own]).toContain(amount);
          expect(left === null).toBe(amount > 0);
          if (own === 0) expect([Left.MeansSpent, Left.TiedAtEnd]).not.toContain(left);
        }
      }),
      { numRuns },
    );
  });

  it('prefers nobody to whoever ranks higher or is equal, and leaves nobody out for whom the means last', () => {
    fc.assert(
      fc.property(round, ({ rules: of, rows }) => {
        const ranked = rankedWithin(of, rows);
        const byKey = new Map(ranked.map((row) => [row.key, row]));
        for (const row of rows) {
          const { rank, amount } = byKey.get(row.key)!;
          expect(rank).toBe(1 + rows.filter((other) => isAbove(other, row)).length);
          if (mayHave(of, row) === 0 || amount > 0) continue;
          for (const other of rows) if (isAbove(row, other)) expect(byKey.get(other.key)!.amount).toBe(0);
          // With all of the same rank and above who may have something, the means are not enough.
          const upTo = rows.filter((other) => !isAbove(row, other)).reduce((sum, other) => sum + mayHave(of, other), 0);
          expect(upTo).toBeGreaterThan(of.means);
        }
      }),
      { numRuns },
    );
  });

  it('puts more points first, and of equal ones more need', () => {
    const ranked = rankedWithin(rules(), [one('a', 1, 4), one('b', 3, 2), one('c', 6, 6)]);
    expect(told(ranked)).toEqual([
      ['c', 1, 1_000, null],
      ['b', 2, 1_000, null],
      ['a', 3, 1_000, null],
    ]);
  });

  it('gives nothing to any of those who are equal where the means are not enough for all of them', () => {
    const ranked = rankedWithin(rules({ means: 2_000 }), [
      one('a', 6, 6),
      one('b', 2, 2),
      one('c', 2, 2),
      one('d', 1, 1),
    ]);
    expect(told(ranked)).toEqual([
      ['a', 1, 1_000, null],
      ['b', 2, 0, Left.TiedAtEnd],
      ['c', 2, 0, Left.TiedAtEnd],
      ['d', 4, 0, Left.MeansSpent],
    ]);
  });

  it('says why somebody is left: need, merit, points, and what was had in the year', () => {
    const of = rules({ leastNeed: 2, leastMerit: 1, steps: [{ fromPoints: 5, amount: 1_000 }], personLimit: 1_500 });
    const rows = [one('a', 1, 6), one('b', 6, 0), one('c', 2, 2), one('d', 3, 3, 1_500), one('e', 3, 3, 800)];
    expect(Object.fromEntries(rankedWithin(of, rows).map(({ key, amount, left }) => [key, left ?? amount]))).toEqual({
      a: Left.NeedShort,
      b: Left.MeritShort,
      c: Left.PointsShort,
      d: Left.PersonLimit,
      e: 700,
    });
  });

  it('takes the highest step that is reached, in whichever order steps are told', () => {
    const steps = [
      { fromPoints: 8, amount: 3 },
      { fromPoints: 2, amount: 1 },
    ];
    expect([1, 2, 7, 8].map((points) => amountFor({ steps, scorers: 1 }, points))).toEqual([0, 1, 1, 3]);
    expect(amountFor({ steps, scorers: 3 }, 23)).toBe(1);
  });

  it('knows points out of bounds', () => {
    expect(pointsFault(CRITERIA, [6, 6])).toBe(null);
    expect(pointsFault(CRITERIA, [6])).toBe('count');
    expect(pointsFault(CRITERIA, [6, 7])).toEqual({ at: 1, most: 6 });
  });
});
