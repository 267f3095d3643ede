import type { Content, CriterionWhole, Target } from '../criteria.graphql.ts';

/** Where a target stands: at which criterion, and at which place in it. */
export interface Place {
  criterion: number;
  target: number;
}

const BLANK = { vi: '', en: '' };
const NOWHERE = { text: null, article: null, clause: null, point: null, item: null };

export const blankCriterion = (criteria: readonly CriterionWhole[]): CriterionWhole => ({
  code: String(criteria.length + 1),
  words: BLANK,
  citation: NOWHERE,
  maximum: null,
  unverified: null,
  targets: [],
});

/** A target of the kind that its neighbours are of. */
export const blankTarget = ({ code, citation, targets }: CriterionWhole): Target => ({
  code: `${code}.${targets.length + 1}`,
  words: BLANK,
  citation: { ...NOWHERE, article: citation.article, clause: citation.clause },
  applies: null,
  unverified: null,
  measure: blankMeasure(targets.at(-1)?.measure.kind ?? 'YES_NO'),
});

/** What a measure of the kind begins with. */
export const blankMeasure = (kind: Target['measure']['kind']): Target['measure'] => ({
  kind,
  parts: kind === 'SHARES' ? [blankShare(0)] : null,
  counted: kind === 'COUNT' ? BLANK : null,
  thresholds: kind === 'COUNT' ? [blankThreshold] : null,
  also: null,
  measured: kind === 'CHANGE' ? BLANK : null,
  direction: kind === 'CHANGE' ? 'UP' : null,
  ranks: kind === 'RANK' ? [blankRank(0)] : null,
  atLeast: null,
  maximum: kind === 'POINTS' ? 10 : null,
  step: kind === 'POINTS' ? 0.5 : null,
  caps: null,
  listed: null,
});

export const blankDeadline = {
  step: 'SUBMIT' as const,
  to: BLANK,
  yearsAfter: 1,
  month: 1,
  day: 15,
  isBefore: false,
  citation: NOWHERE,
};
export const blankThreshold = { value: null, when: null, citation: null };
export const blankShare = (at: number) => ({
  code: `share_${at + 1}`,
  numerator: BLANK,
  denominator: BLANK,
  thresholds: [blankThreshold],
  applies: null,
  within: null,
});
export const blankRank = (at: number) => ({ code: `rank_${at + 1}`, words: BLANK });

export const withCriterion = (content: Content, at: number, criterion: CriterionWhole): Content => ({
  ...content,
  criteria: content.criteria.with(at, criterion),
});

export const addCriterion = (content: Content, criterion: CriterionWhole): Content => ({
  ...content,
  criteria: [...content.criteria, criterion],
});

export const withoutCriterion = (content: Content, at: number): Content => ({
  ...content,
  criteria: content.criteria.toSpliced(at, 1),
});

const changeTargets = (content: Content, at: number, change: (targets: Target[]) => Target[]): Content => {
  const criterion = content.criteria[at];
  return criterion ? withCriterion(content, at, { ...criterion, targets: change(criterion.targets) }) : content;
};

export const withTarget = (content: Content, { criterion, target: at }: Place, target: Target): Content =>
  changeTargets(content, criterion, (targets) => targets.with(at, target));

export const addTarget = (content: Content, criterion: number, target: Target): Content =>
  changeTargets(content, criterion, (targets) => [...targets, target]);

export const withoutTarget = (content: Content, { criterion, target: at }: Place): Content =>
  changeTargets(content, criterion, (targets) => targets.toSpliced(at, 1));

/** Whatever stands there goes so many places up or down; beyond the ends nothing changes. */
export function moveTarget(content: Content, { criterion, target: at }: Place, by: -1 | 1): Content {
  return changeTargets(content, criterion, (targets) => {
    const [moved, other] = [targets[at], targets[at + by]];
    return moved && other ? targets.with(at, other).with(at + by, moved) : targets;
  });
}

/** Of all faults those of one criterion or target, by the beginning of their path. */
export const faultsAt = <Fault extends { path: string }>(faults: readonly Fault[], path: string): Fault[] =>
  faults.filter((fault) => fault.path.startsWith(`${path}.`) || fault.path === path);
