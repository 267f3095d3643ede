import type { Judged, Judgement, Outcome, TargetJudgement, TargetStanding } from './answer.ts';
import { numberFor } from './condition.rules.ts';
import type { Band, CriteriaContent, Criterion, ResultRule } from './criteria-content.ts';
import { hundredths } from './exact.rules.ts';
import { mostPoints, worstOf } from './target.rules.ts';

/** A criterion with how its targets were judged. */
export interface JudgedCriterion {
  readonly criterion: Criterion;
  readonly targets: readonly TargetJudgement[];
}

type Result = Pick<Judgement, 'outcome' | 'points' | 'outOf' | 'band'>;
type RuleOf<Kind extends ResultRule['kind']> = Extract<ResultRule, { kind: Kind }>;

const isRefuted = (standing: TargetStanding): boolean => standing === 'not_met' || standing === 'without_evidence';

/** Without evidence a target is not met, so its criterion is not either. */
const asNotMet = (standing: TargetStanding): TargetStanding => (isRefuted(standing) ? 'not_met' : standing);

export function judgeCriterion({ criterion, targets }: JudgedCriterion): Judgement['criteria'][number] {
  const { code } = criterion;
  const standings = targets.map(({ standing }) => asNotMet(standing));
  const points = sumOf(targets);
  if (targets.length === 0) return { code, standing: 'unjudgeable', points };
  if (points === null || standings.includes('unanswered')) return { code, standing: worst(standings, points), points };
  return { code, standing: points > 0 ? 'met' : 'not_met', points };
}

/** Of points, what is still unanswered comes before what has none. */
const worst = (standings: readonly TargetStanding[], points: number | null): TargetStanding =>
  points === null ? worstOf(standings) : 'unanswered';

/** Exact sum of points; null where there are none of the kind, or none is answered. */
function sumOf(targets: readonly TargetJudgement[]): number | null {
  const points = targets.map((target) => target.points).filter((one) => one !== null);
  return points.length === 0 ? null : points.reduce((sum, one) => sum + hundredths(one), 0) / 100;
}

export function resultOf({ rule }: CriteriaContent, criteria: readonly JudgedCriterion[], judged: Judged): Result {
  if (rule.kind === 'all_met') return { outcome: allMet(criteria), points: null, outOf: null, band: null };
  const items = criteria.map((one) => itemsOf(one, judged));
  const sums = sumsOf(criteria, items.flat());
  const { outcome, band } =
    rule.kind === 'bands'
      ? inBands(rule, criteria, { items, sums })
      : { outcome: passed(rule, criteria, { items, sums }, judged), band: null };
  return { outcome, points: sums.points / 100, outOf: sums.outOf / 100, band };
}

function allMet(criteria: readonly JudgedCriterion[]): Outcome {
  const standings = criteria.map((one) => judgeCriterion(one).standing);
  if (standings.includes('not_met')) return 'not_met';
  return openOutcome(criteria) ?? (standings.includes('unjudgeable') ? 'unjudgeable' : 'met');
}

/** What keeps a set that is not refuted from a result: something unanswered, unknown, or that nothing applies. */
function openOutcome(criteria: readonly JudgedCriterion[]): Outcome | null {
  const targets = criteria.flatMap((one) => one.targets);
  if (targets.some(({ standing }) => standing === 'unanswered')) return 'incomplete';
  const isKnown = criteria.every((one) => one.targets.length > 0);
  return isKnown && targets.some(({ standing }) => standing !== 'not_applicable') ? null : 'unjudgeable';
}

/** In hundredths. */
interface Sums {
  readonly points: number;
  /** Of what applies. */
  readonly outOf: number;
  /** Of everything that the set asks. */
  readonly whole: number;
  /** What `points` can still become; null where it is not known what a criterion asks. */
  readonly atMost: number | null;
}

/** A target of points that applies: what it has, and can still have. In hundredths. */
interface Item {
  readonly maximum: number;
  readonly points: number;
  readonly atMost: number;
}

function itemsOf({ criterion, targets }: JudgedCriterion, judged: Judged): Item[] {
  return criterion.targets.flatMap(({ measure }, at) => {
    const judgement = targets[at]!;
    if (measure.kind !== 'points' || judgement.standing === 'not_applicable') return [];
    const points = hundredths(judgement.points ?? 0);
    const atMost = judgement.standing === 'unanswered' ? hundredths(mostPoints(measure, judged)) : points;
    return [{ maximum: hundredths(measure.maximum), points, atMost }];
  });
}

const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function sumsOf(criteria: readonly JudgedCriterion[], items: readonly Item[]): Sums {
  const measures = criteria.flatMap(({ criterion }) => criterion.targets.map(({ measure }) => measure));
  const isKnown = criteria.every(({ targets }) => targets.length > 0);
  return {
    points: add(items.map(({ points }) => points)),
    outOf: add(items.map(({ maximum }) => maximum)),
    whole: add(measures.map((measure) => (measure.kind === 'points' ? hundredths(measure.maximum) : 0))),
    atMost: isKnown ? add(items.map(({ atMost }) => atMost)) : null,
  };
}

/** Whether points reach a number that is meant of all points, where only `outOf` of them can be had: the same part of it. Exact. */
const reachesMark = (points: number, mark: number, { outOf, whole }: Sums): boolean =>
  points * whole >= hundredths(mark) * outOf;

const cannotReach = (mark: number | undefined, sums: Sums): boolean =>
  mark !== undefined && sums.outOf > 0 && sums.atMost !== null && !reachesMark(sums.atMost, mark, sums);

interface Scored {
  /** By criterion. */
  readonly items: readonly (readonly Item[])[];
  readonly sums: Sums;
}

function inBands(
  rule: RuleOf<'bands'>,
  criteria: readonly JudgedCriterion[],
  { items, sums }: Scored,
): Pick<Result, 'outcome' | 'band'> {
  const fromTheHighest = rule.bands.toSorted((one, other) => other.from - one.from);
  const hasZero = rule.noCriterionZero && items.some((of) => of.length > 0 && of.every(({ atMost }) => atMost === 0));
  if (hasZero || cannotReach(fromTheHighest.at(-1)?.from, sums)) return { outcome: 'not_met', band: null };
  const open = openOutcome(criteria);
  if (open) return { outcome: open, band: null };
  const band = fromTheHighest.find(({ from }: Band) => reachesMark(sums.points, from, sums));
  return band ? { outcome: 'met', band: band.code } : { outcome: 'not_met', band: null };
}

function passed(
  { marks, minimumPerItem }: RuleOf<'pass_mark'>,
  criteria: readonly JudgedCriterion[],
  { items, sums }: Scored,
  judged: Judged,
): Outcome {
  const mark = numberFor(marks, judged);
  const isBelow = items.flat().some(({ atMost }) => atMost < hundredths(minimumPerItem ?? 0));
  if (isBelow || cannotReach(mark ?? undefined, sums)) return 'not_met';
  return openOutcome(criteria) ?? (mark === null ? 'unjudgeable' : 'met');
}
