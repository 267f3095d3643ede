import fc from 'fast-check';
import {
  type Answer,
  answerFault,
  type Condition,
  type CriteriaContent,
  type Criterion,
  judge,
  type Judged,
  type Measure,
  type Outcome,
  type ResultRule,
  type SharePart,
  soundnessOf,
  type Target,
  type Threshold,
  type Trait,
} from './index';

const RUNS = { numRuns: 1000 };
const words = { vi: 'x', en: 'x' };
const citation = { article: '1' };

const TRAITS: Trait[] = ['public_body', 'economic', 'difficult_area', 'without_own_premises'];
const KINDS = ['university', 'primary_school'];

const condition: fc.Arbitrary<Condition> = fc.record(
  {
    kinds: fc.subarray(KINDS, { minLength: 1 }),
    notKinds: fc.subarray(KINDS, { minLength: 1 }),
    traits: fc.subarray(TRAITS, { minLength: 1, maxLength: 2 }),
    notTraits: fc.subarray(TRAITS, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const numbers = (value: fc.Arbitrary<number>): fc.Arbitrary<Threshold[]> =>
  fc.array(fc.record({ when: sometimes(condition), value: fc.option(value, { freq: 8 }) }), {
    minLength: 1,
    maxLength: 3,
  });

/** Percent in hundredths, as texts write it or odder. */
const percent = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(12.5, 50, 60, 87.5),
);

const sharePart: fc.Arbitrary<Omit<SharePart, 'code'>> = fc.record({
  numerator: fc.constant(words),
  denominator: fc.constant(words),
  thresholds: numbers(percent),
  applies: sometimes(condition),
});
const RANKS = ['low', 'middle', 'high'].map((code) => ({ code, words }));
const plain: fc.Arbitrary<Measure> = fc.oneof(
  fc.constant({ kind: 'yes_no' as const }),
  fc
    .array(sharePart, { minLength: 1, maxLength: 3 })
    .map((parts) => ({ kind: 'shares' as const, parts: parts.map((part, at) => ({ ...part, code: `p${at}` })) })),
  fc.record({
    kind: fc.constant('count' as const),
    counted: fc.constant(words),
    thresholds: numbers(fc.nat(10)),
    also: sometimes(fc.constant(words)),
  }),
  fc.record({
    kind: fc.constant('change' as const),
    measured: fc.constant(words),
    direction: fc.constantFrom('up' as const, 'down' as const),
  }),
  fc.record({
    kind: fc.constant('rank' as const),
    ranks: fc.constant(RANKS),
    atLeast: fc.constantFrom('low', 'middle', 'high', null),
  }),
);
const ofPoints: fc.Arbitrary<Measure> = fc
  .record({
    halves: fc.integer({ min: 2, max: 20 }),
    step: fc.constantFrom(0.5, 1),
    cap: sometimes(fc.tuple(condition, fc.nat(19))),
    isListed: fc.boolean(),
  })
  .map(({ halves, step, cap, isListed }) => {
    const maximum = step === 1 ? Math.ceil(halves / 2) : halves / 2;
    const most = cap && Math.min(cap[1] * step, maximum - step);
    return {
      kind: 'points',
      maximum,
      step,
      ...(cap && { caps: [{ when: cap[0], value: most! }] }),
      ...(isListed && { listed: { things: [], each: step } }),
    };
  });

const setOf = (measure: fc.Arbitrary<Measure>, rule: fc.Arbitrary<ResultRule>): fc.Arbitrary<CriteriaContent> =>
  fc
    .record({
      criteria: fc.array(
        fc.array(fc.record({ measure, applies: sometimes(condition) }), { minLength: 1, maxLength: 4 }),
        { minLength: 1, maxLength: 3 },
      ),
      rule,
    })
    .map(({ criteria, rule: one }) => ({
      rule: one,
      criteria: criteria.map((targets, at): Criterion => ({
        code: `${at}`,
        words,
        citation,
        targets: targets.map((target, place): Target => ({ ...target, code: `${at}.${place}`, words, citation })),
      })),
    }));

const content: fc.Arbitrary<CriteriaContent> = fc.oneof(
  setOf(
    plain,
    fc.record({
      kind: fc.constant('all_met' as const),
      withoutEvidence: fc.constantFrom('not_met' as const, 'as_answered' as const),
      citation: fc.constant(citation),
    }),
  ),
  setOf(
    ofPoints,
    fc.record({
      kind: fc.constant('bands' as const),
      withoutEvidence: fc.constantFrom('zero' as const, 'as_answered' as const),
      noCriterionZero: fc.boolean(),
      bands: fc
        .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 })
        .map((from) => from.map((half) => ({ code: `b${half}`, words, from: half / 2 }))),
      citation: fc.constant(citation),
    }),
  ),
  setOf(
    ofPoints,
    fc.record({
      kind: fc.constant('pass_mark' as const),
      withoutEvidence: fc.constantFrom('zero' as const, 'as_answered' as const),
      marks: numbers(fc.integer({ min: 1, max: 60 }).map((half) => half / 2)),
      minimumPerItem: fc.constantFrom<(number | null)[]>(null, 0.5, 1, 2),
      citation: fc.constant(citation),
    }),
  ),
);

/** An answer to a target, most often one that is one. */
function answerTo(measure: Measure): fc.Arbitrary<Answer> {
  switch (measure.kind) {
    case 'yes_no':
      return fc.boolean().map((isMet) => ({ kind: 'yes_no', isMet }));
    case 'shares':
      return fc
        .tuple(
          ...measure.parts.map(() =>
            fc.option(fc.oneof(fc.tuple(fc.nat(10_000), fc.nat(10_000)), fc.tuple(fc.nat(8), fc.constantFrom(5, 8))), {
              freq: 5,
            }),
          ),
        )
        .map((given) => ({
          kind: 'shares',
          parts: Object.fromEntries(
            given.flatMap((one, at) => (one ? [[`p${at}`, { part: Math.min(...one), whole: Math.max(...one) }]] : [])),
          ),
        }));
    case 'count':
      return fc.record({
        kind: fc.constant('count' as const),
        count: fc.integer({ min: -1, max: 12 }),
        isAlsoMet: sometimes(fc.boolean()),
      });
    case 'change':
      return fc.record({ kind: fc.constant('change' as const), before: fc.nat(3), now: fc.nat(3) });
    case 'rank':
      return fc.constantFrom('low', 'middle', 'high', 'none such', null).map((rank) => ({ kind: 'rank', rank }));
    default:
      return measure.listed
        ? fc.nat(25).map((count) => ({ kind: 'count', count }))
        : fc.nat(44).map((quarters) => ({ kind: 'points', points: quarters / 4 }));
  }
}

const history = content.chain((one) => {
  const targets = one.criteria.flatMap((criterion) => criterion.targets);
  return fc.record({
    content: fc.constant(one),
    judged: fc
      .record({
        kind: fc.option(fc.constantFrom(...KINDS)),
        traits: fc.subarray(TRAITS),
        answers: fc.tuple(...targets.map(({ measure }) => fc.option(answerTo(measure), { freq: 6 }))),
        withEvidence: fc.subarray(targets.map(({ code }) => code)),
      })
      .map(({ answers, ...judged }): Judged => ({
        ...judged,
        answers: Object.fromEntries(answers.flatMap((answer, at) => (answer ? [[targets[at]!.code, answer]] : []))),
      })),
  });
});

/*
 * The model, written otherwise: fractions of big whole numbers, and a result that is found by filling what is missing as well as it can be: what is not met even
 * then is not met.
 */
const isMeant = (when: Condition | undefined, { kind, traits }: Judged): boolean =>
  [
    !when?.kinds || (kind !== null && new Set(when.kinds).has(kind)),
    !when?.notKinds || kind === null || !new Set(when.notKinds).has(kind),
    (when?.traits ?? []).filter((trait) => !traits.includes(trait)).length === 0,
    traits.filter((trait) => when?.notTraits?.includes(trait)).length === 0,
  ].every(Boolean);

function numberMeant(thresholds: readonly Threshold[], judged: Judged): number | null {
  for (const { when, value } of thresholds) if (isMeant(when, judged)) return value;
  return null;
}

type Told = 'yes' | 'no' | 'unknown' | 'missing' | 'none';

const big = (value: number): bigint => BigInt(Math.round(value * 100));

const toldOfShare = (part: SharePart, answered: { part: number; whole: number } | undefined, judged: Judged): Told => {
  if (!isMeant(part.applies, judged)) return 'none';
  if (!answered) return 'missing';
  const least = numberMeant(part.thresholds, judged);
  if (least === null) return 'unknown';
  return BigInt(answered.part) * 100n * 100n < big(least) * BigInt(answered.whole) ? 'no' : 'yes';
};

const all = (told: Told[]): Told => {
  const asked = told.filter((one) => one !== 'none');
  if (asked.length === 0) return 'none';
  for (const one of ['no', 'missing', 'unknown'] as const) if (asked.includes(one)) return one;
  return 'yes';
};

/** Of a set whose result is that all are met: what is told of one target, evidence left out. */
function told({ measure, applies }: Target, answer: Answer | undefined, judged: Judged): Told {
  if (!isMeant(applies, judged)) return 'none';
  if (measure.kind === 'shares' && all(measure.parts.map((part) => toldOfShare(part, undefined, judged))) === 'none')
    return 'none';
  if (!answer || answerFault(measure, answer)) return 'missing';
  if (measure.kind === 'shares' && answer.kind === 'shares')
    return all(measure.parts.map((part) => toldOfShare(part, answer.parts[part.code], judged)));
  if (measure.kind === 'count' && answer.kind === 'count') {
    const least = numberMeant(measure.thresholds, judged);
    const counted = least === null ? 'unknown' : answer.count < least ? 'no' : 'yes';
    const also = answer.isAlsoMet === undefined ? 'missing' : answer.isAlsoMet ? 'yes' : 'no';
    return measure.also ? all([counted, also]) : counted;
  }
  if (measure.kind === 'change' && answer.kind === 'change') {
    const [less, more] = measure.direction === 'up' ? [answer.before, answer.now] : [answer.now, answer.before];
    return more > less ? 'yes' : 'no';
  }
  if (measure.kind === 'rank' && answer.kind === 'rank') {
    if (measure.atLeast === null) return 'unknown';
    const enough = RANKS.map(({ code }) => code).slice(RANKS.findIndex(({ code }) => code === measure.atLeast));
    return answer.rank !== null && enough.includes(answer.rank) ? 'yes' : 'no';
  }
  return answer.kind === 'yes_no' && answer.isMet ? 'yes' : 'no';
}

function modelOfTargets({ criteria, rule }: CriteriaContent, judged: Judged): Outcome {
  const targets = criteria.flatMap((criterion) => criterion.targets);
  const seen = targets.map((target): Told => {
    const one = told(target, judged.answers[target.code], judged);
    const hasEvidence = rule.withoutEvidence !== 'not_met' || judged.withEvidence.includes(target.code);
    return hasEvidence || one === 'missing' || one === 'none' ? one : 'no';
  });
  if (seen.includes('no')) return 'not_met';
  if (seen.includes('missing')) return 'incomplete';
  return seen.includes('unknown') || !seen.includes('yes') ? 'unjudgeable' : 'met';
}

/** Points of each item by its criterion; `null`: does not apply. What is unanswered gets `filled`, at most what a cap leaves. */
function pointsIn({ criteria, rule }: CriteriaContent, judged: Judged, filled: number): (number | null)[][] {
  return criteria.map(({ targets }) =>
    targets.map(({ code, measure, applies }) => {
      if (measure.kind !== 'points' || !isMeant(applies, judged)) return null;
      const answer = judged.answers[code];
      const isAnswer = answer !== undefined && answerFault(measure, answer) === null;
      let points = filled;
      if (isAnswer && answer.kind === 'points') points = answer.points;
      if (isAnswer && answer.kind === 'count') points = answer.count * measure.listed!.each;
      const isProven = rule.withoutEvidence !== 'zero' || judged.withEvidence.includes(code);
      if (isAnswer && !isProven) return 0;
      for (const { when, value } of measure.caps ?? []) if (isMeant(when, judged)) points = Math.min(points, value);
      return Math.min(points, measure.maximum);
    }),
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + big(value), 0n);

/** What points would come to, if nothing were missing. */
function resultOfPoints(
  { criteria, rule }: CriteriaContent,
  judged: Judged,
  points: (number | null)[][],
): [Outcome, string | null] {
  const given = points.flat().flatMap((one) => (one === null ? [] : [one]));
  const maxima = criteria.map(({ targets }) =>
    targets.map(({ measure }) => (measure.kind === 'points' ? measure.maximum : 0)),
  );
  const had = sum(maxima.flat().filter((_, at) => points.flat()[at] !== null));
  const reaches = (mark: number) => sum(given) * sum(maxima.flat()) >= big(mark) * had;
  if (rule.kind === 'pass_mark') {
    if (given.some((one) => one < (rule.minimumPerItem ?? 0))) return ['not_met', null];
    const mark = numberMeant(rule.marks, judged);
    if (given.length === 0 || mark === null) return ['unjudgeable', null];
    return [reaches(mark) ? 'met' : 'not_met', null];
  }
  if (rule.kind !== 'bands' || given.length === 0) return ['unjudgeable', null];
  const isZero = points.some((of) => of.some((one) => one !== null) && of.every((one) => !one));
  if (rule.noCriterionZero && isZero) return ['not_met', null];
  let best: { code: string; from: number } | null = null;
  for (const band of rule.bands) if (reaches(band.from) && (!best || band.from > best.from)) best = band;
  return best ? ['met', best.code] : ['not_met', null];
}

function modelOfPoints(one: CriteriaContent, judged: Judged): [Outcome, string | null] {
  const isMissing = one.criteria
    .flatMap(({ targets }) => targets)
    .some(({ code, measure, applies }) => {
      const answer = judged.answers[code];
      return isMeant(applies, judged) && (!answer || answerFault(measure, answer) !== null);
    });
  const best = resultOfPoints(one, judged, pointsIn(one, judged, Infinity));
  return isMissing && best[0] !== 'not_met' ? ['incomplete', null] : best;
}

describe('judging, against a model, over a thousand histories each', () => {
  it('comes to the same result', () => {
    fc.assert(
      fc.property(history, ({ content: one, judged }) => {
        const { outcome, band } = judge(one, judged);
        if (one.rule.kind === 'all_met') expect(outcome).toBe(modelOfTargets(one, judged));
        else expect([outcome, band]).toEqual(modelOfPoints(one, judged));
      }),
      { numRuns: 3000 },
    );
  });

  it('adds up points exactly, within what can be had, of what applies', () => {
    fc.assert(
      fc.property(history, ({ content: one, judged }) => {
        const { points, outOf, criteria } = judge(one, judged);
        if (one.rule.kind === 'all_met') {
          expect([points, outOf]).toEqual([null, null]);
          return;
        }
        const model = pointsIn(one, judged, 0);
        const sum = model.flat().reduce<bigint>((total, value) => total + big(value ?? 0), 0n);
        expect(big(points!)).toBe(sum);
        expect(points! <= outOf!).toBe(true);
        expect(criteria.reduce((total, criterion) => total + big(criterion.points ?? 0), 0n)).toBe(sum);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of entry', () => {
    fc.assert(
      fc.property(history, ({ content: one, judged }) => {
        const backwards = Object.fromEntries(Object.entries(judged.answers).toReversed());
        const turned = {
          ...judged,
          answers: backwards,
          withEvidence: judged.withEvidence.toReversed(),
          traits: judged.traits.toReversed(),
        };
        expect(judge(one, turned)).toEqual(judge(one, judged));
      }),
      RUNS,
    );
  });

  it('leaves out what does not apply: its answer changes nothing, and it is no failure', () => {
    fc.assert(
      fc.property(history, ({ content: one, judged }) => {
        const before = judge(one, judged);
        const beyond = new Set(
          before.targets.filter(({ standing }) => standing === 'not_applicable').map(({ code }) => code),
        );
        const rest = Object.fromEntries(Object.entries(judged.answers).filter(([code]) => !beyond.has(code)));
        expect(judge(one, { ...judged, answers: rest })).toEqual(before);
        for (const { standing, targets } of before.criteria.map((criterion, at) => ({
          standing: criterion.standing,
          targets: one.criteria[at]!.targets,
        })))
          expect(standing === 'not_applicable').toBe(targets.every(({ code }) => beyond.has(code)));
      }),
      RUNS,
    );
  });

  it('never gets worse with a better answer: more points, a larger part', () => {
    const ORDER: Outcome[] = ['not_met', 'unjudgeable', 'incomplete', 'met'];
    fc.assert(
      fc.property(history, ({ content: one, judged }) => {
        const better = Object.fromEntries(
          Object.entries(judged.answers).map(([code, answer]): [string, Answer] => {
            const target = one.criteria.flatMap(({ targets }) => targets).find((each) => each.code === code)!;
            if (answerFault(target.measure, answer)) return [code, answer];
            if (answer.kind === 'points' && target.measure.kind === 'points')
              return [code, { kind: 'points', points: target.measure.maximum }];
            if (answer.kind === 'shares')
              return [
                code,
                {
                  kind: 'shares',
                  parts: Object.fromEntries(
                    Object.entries(answer.parts).map(([part, { whole }]) => [part, { part: whole, whole }]),
                  ),
                },
              ];
            return [code, answer];
          }),
        );
        const [was, is] = [judge(one, judged).outcome, judge(one, { ...judged, answers: better }).outcome];
        expect(ORDER.indexOf(is)).toBeGreaterThanOrEqual(ORDER.indexOf(was));
      }),
      RUNS,
    );
  });

  it('finds nothing wrong with sets that are sound but for marks beyond what can be had', () => {
    fc.assert(
      fc.property(content, (one) => {
        const faults = soundnessOf(one).filter(({ path }) => !path.startsWith('rule.') && !/\.\d+$/.test(path));
        expect(faults).toEqual([]);
      }),
      RUNS,
    );
  });
});
