import {
  type Answer,
  answerFault,
  answerTyped,
  type CriteriaContent,
  holds,
  judge,
  type Judgement,
  type Target,
  type Trait,
  type TypedAnswer,
} from '../../../../libs/criteria-rules/src/index.ts';
import type { Assessment, AssessmentAnswer } from './assessments.graphql.ts';

export const targetsOf = ({ criteria }: CriteriaContent): Target[] => criteria.flatMap(({ targets }) => [...targets]);

/** What stands at a target: a share may be half typed. */
export interface Draft extends Omit<TypedAnswer, 'shares'> {
  shares?: readonly { code: string; part: number | null; whole: number | null }[] | null;
}

/** `incomplete`: not to be sent yet. A `fault` names why it never could be. */
export type Reading = { answer: Answer | null } | { isIncomplete: true } | { fault: string };

export function readingOf(target: Target, draft: Draft): Reading {
  const shares = draft.shares?.filter(({ part, whole }) => part !== null || whole !== null) ?? null;
  if (shares?.some(({ part, whole }) => part === null || whole === null)) return { isIncomplete: true };
  const typed = { ...draft, shares: shares?.length ? (shares as NonNullable<TypedAnswer['shares']>) : null };
  const answer = answerTyped(target.measure, typed);
  if (answer === 'incomplete') return { isIncomplete: true };
  if (answer === 'wrong_kind') return { fault: 'wrong_kind' };
  const fault = answer && answerFault(target.measure, answer);
  return fault ? { fault } : { answer };
}

/** A reading as the API takes it. */
export const sentOf = (draft: Draft) => ({
  isMet: draft.isMet ?? null,
  shares:
    draft.shares?.flatMap(({ code, part, whole }) =>
      part === null || whole === null ? [] : [{ code, part, whole }],
    ) ?? null,
  count: draft.count ?? null,
  isAlsoMet: draft.isAlsoMet ?? null,
  before: draft.before ?? null,
  now: draft.now ?? null,
  rank: draft.rank ?? null,
  withoutRank: draft.withoutRank ?? null,
  points: draft.points ?? null,
});

/** What the system counts, put into the first share that applies; null where somebody has entered one already, or the target asks for none. */
export function filledWith(
  { measure }: Target,
  draft: Draft,
  { part, whole }: { part: number | null; whole: number },
  judged: Parameters<typeof holds>[1],
): Draft | null {
  if (measure.kind !== 'shares') return null;
  const code = measure.parts.find(({ applies }) => holds(applies, judged))?.code;
  const shares = draft.shares ?? [];
  const entered = shares.find((one) => one.code === code);
  // A whole that a list has said goes together with a share of the same whole.
  const isEntered = entered && (entered.part !== null || (entered.whole !== null && entered.whole !== whole));
  if (code === undefined || isEntered) return null;
  return { ...draft, shares: [...shares.filter((one) => one.code !== code), { code, part, whole }] };
}

export const draftOf = (answer: AssessmentAnswer | null): Draft => (answer ? { ...answer } : {});

/** What stands there comes to, by the rule of the server. */
export function judgedSoFar(
  content: CriteriaContent,
  { kind, sheet }: Pick<Assessment, 'sheet'> & { kind: string },
  traits: readonly Trait[],
  drafts: ReadonlyMap<string, Draft>,
): Judgement {
  const answers: Record<string, Answer> = {};
  for (const target of targetsOf(content)) {
    const reading = readingOf(target, drafts.get(target.code) ?? {});
    if ('answer' in reading && reading.answer) answers[target.code] = reading.answer;
  }
  const withEvidence = sheet.targets
    .filter(({ evidence }) => evidence.some(({ state }) => state === 'COUNTS'))
    .map(({ code }) => code);
  return judge(content, { kind, traits, answers, withEvidence });
}

export interface Progress {
  answered: number;
  asked: number;
}

export function progressOf({ targets }: Pick<Judgement, 'targets'>): Progress {
  const asked = targets.filter(({ standing }) => standing !== 'not_applicable');
  return { asked: asked.length, answered: asked.filter(({ standing }) => standing !== 'unanswered').length };
}
