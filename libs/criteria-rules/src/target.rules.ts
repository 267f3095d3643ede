import type { Answer, Judged, Reason, TargetJudgement, TargetStanding } from './answer.ts';
import { answerFault } from './answer-fault.rules.ts';
import { type Described, holds, numberFor } from './condition.rules.ts';
import type { Measure, ResultRule, SharePart, Target } from './criteria-content.ts';
import { percentShown, reaches } from './exact.rules.ts';
import { ownOf } from './own.rules.ts';

type MeasureOf<Kind extends Measure['kind']> = Extract<Measure, { kind: Kind }>;
type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

interface Finding {
  readonly standing: TargetStanding;
  readonly points: number | null;
  readonly reasons: readonly Reason[];
}

const found = (standing: TargetStanding, reasons: readonly Reason[], points: number | null = null): Finding => ({
  standing,
  points,
  reasons,
});

const because = (code: Reason['code'], params: Reason['params'] = {}): Reason => ({ code, params });

/** Where one target stands for whoever is judged. */
export function judgeTarget(target: Target, judged: Judged, rule: ResultRule): TargetJudgement {
  const { code, measure, applies } = target;
  if (!holds(applies, judged) || nothingApplies(measure, judged))
    return { code, ...found('not_applicable', [because('not_applicable')]) };
  const answer = ownOf(judged.answers, code);
  if (!answer) return { code, ...found('unanswered', [because('unanswered')]) };
  const fault = answerFault(measure, answer);
  if (fault) return { code, ...found('unanswered', [because('malformed', { fault })]) };
  return { code, ...evidenced(judgeAnswer(measure, answer, judged, rule), judged.withEvidence.includes(code), rule) };
}

/** A target of shares none of which is asked of this one. */
const nothingApplies = (measure: Measure, described: Described): boolean =>
  measure.kind === 'shares' && !measure.parts.some(({ applies }) => holds(applies, described));

function judgeAnswer(measure: Measure, answer: Answer, judged: Judged, rule: ResultRule): Finding {
  switch (measure.kind) {
    case 'yes_no':
      return judgeSaid((answer as AnswerOf<'yes_no'>).isMet);
    case 'shares':
      return judgeShares(measure, answer as AnswerOf<'shares'>, judged);
    case 'count':
      return judgeCount(measure, answer as AnswerOf<'count'>, judged);
    case 'change':
      return judgeChange(measure, answer as AnswerOf<'change'>);
    case 'rank':
      return judgeRank(measure, answer as AnswerOf<'rank'>);
    default:
      return judgePoints(measure, answer as AnswerOf<'points' | 'count'>, judged, rule);
  }
}

const judgeSaid = (isMet: boolean): Finding =>
  isMet ? found('met', [because('said_met')]) : found('not_met', [because('said_not_met')]);

/** Not met as soon as one share is not; then unanswered, then unconfirmed. */
const WORST_FIRST: readonly TargetStanding[] = ['not_met', 'unanswered', 'unjudgeable', 'met', 'not_applicable'];

/** The first of these that is among them; what does not apply says nothing. */
export const worstOf = (standings: readonly TargetStanding[]): TargetStanding =>
  WORST_FIRST.find((standing) => standings.includes(standing)) ?? 'not_applicable';

function together(findings: readonly Finding[]): Finding {
  return found(
    worstOf(findings.map(({ standing }) => standing)),
    findings.flatMap(({ reasons }) => reasons),
  );
}

const judgeShares = ({ parts }: MeasureOf<'shares'>, { parts: answered }: AnswerOf<'shares'>, judged: Judged) =>
  together(parts.map((part) => judgeShare(part, ownOf(answered, part.code), judged)));

function judgeShare(
  { code: share, thresholds, applies }: SharePart,
  answered: { part: number; whole: number } | undefined,
  judged: Judged,
): Finding {
  if (!holds(applies, judged)) return found('not_applicable', [because('share_not_applicable', { share })]);
  if (!answered) return found('unanswered', [because('share_missing', { share })]);
  const { part, whole } = answered;
  const threshold = numberFor(thresholds, judged);
  const params = { share, part, whole, percent: percentShown(part, whole, threshold) };
  if (threshold === null) return found('unjudgeable', [because('share_unconfirmed', params)]);
  return reaches(part, whole, threshold)
    ? found('met', [because('share_met', { ...params, threshold })])
    : found('not_met', [because('share_not_met', { ...params, threshold })]);
}

function judgeCount(measure: MeasureOf<'count'>, { count, isAlsoMet }: AnswerOf<'count'>, judged: Judged): Finding {
  const counted = judgeNumber(count, numberFor(measure.thresholds, judged));
  return measure.also ? together([counted, judgeAlso(isAlsoMet)]) : counted;
}

function judgeNumber(count: number, threshold: number | null): Finding {
  if (threshold === null) return found('unjudgeable', [because('count_unconfirmed', { count })]);
  return count >= threshold
    ? found('met', [because('count_met', { count, threshold })])
    : found('not_met', [because('count_not_met', { count, threshold })]);
}

function judgeAlso(isMet: boolean | undefined): Finding {
  if (isMet === undefined) return found('unanswered', [because('unanswered')]);
  return isMet ? found('met', [because('also_met')]) : found('not_met', [because('also_not_met')]);
}

/** The same as the year before is neither up nor down. */
function judgeChange({ direction }: MeasureOf<'change'>, { before, now }: AnswerOf<'change'>): Finding {
  const isMet = direction === 'up' ? now > before : now < before;
  const params = { before, now, direction };
  return isMet ? found('met', [because('change_met', params)]) : found('not_met', [because('change_not_met', params)]);
}

function judgeRank({ ranks, atLeast }: MeasureOf<'rank'>, { rank }: AnswerOf<'rank'>): Finding {
  const reached = rank ?? '';
  if (atLeast === null) return found('unjudgeable', [because('rank_unconfirmed', { rank: reached })]);
  const place = (wanted: string | null) => ranks.findIndex(({ code }) => code === wanted);
  const params = { rank: reached, atLeast };
  return place(rank) >= place(atLeast)
    ? found('met', [because('rank_met', params)])
    : found('not_met', [because('rank_not_met', params)]);
}

/** Most points that somebody can have: the maximum, or the lowest cap that holds. */
export const mostPoints = ({ maximum, caps = [] }: MeasureOf<'points'>, described: Described): number =>
  Math.min(maximum, ...caps.filter(({ when }) => holds(when, described)).map(({ value }) => value));

function judgePoints(
  measure: MeasureOf<'points'>,
  answer: AnswerOf<'points' | 'count'>,
  judged: Judged,
  rule: ResultRule,
): Finding {
  const { maximum, listed } = measure;
  const given = answer.kind === 'points' ? answer.points : Math.min(maximum, answer.count * (listed?.each ?? 0));
  const cap = mostPoints(measure, judged);
  const points = Math.min(given, cap);
  const reasons =
    answer.kind === 'count'
      ? [because('points_counted', { count: answer.count, each: listed?.each ?? 0, points, maximum })]
      : [because('points_given', { points, maximum })];
  if (given > cap) reasons.push(because('points_capped', { given, cap }));
  return enough(found(points > 0 ? 'met' : 'not_met', reasons, points), rule);
}

function enough(finding: Finding, rule: ResultRule): Finding {
  const minimum = rule.kind === 'pass_mark' ? rule.minimumPerItem : null;
  const { standing, points, reasons } = finding;
  if (minimum === null || points === null || points >= minimum) return finding;
  const below = because('points_below_minimum', { points, minimum });
  return found(standing === 'met' ? 'not_met' : standing, [...reasons, below], points);
}

/** What the rule makes of a target without evidence: nothing that was answered counts then, and points are none. */
function evidenced(finding: Finding, hasEvidence: boolean, rule: ResultRule): Finding {
  const { standing, points, reasons } = finding;
  if (hasEvidence || rule.withoutEvidence === 'as_answered' || standing === 'unanswered') return finding;
  if (points !== null) return enough(found('without_evidence', [...reasons, because('without_evidence')], 0), rule);
  return standing === 'not_met' ? finding : found('without_evidence', [...reasons, because('without_evidence')]);
}
