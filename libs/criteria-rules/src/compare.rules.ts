import type { CriteriaContent, Criterion, Target } from './criteria-content.ts';

/** In which respect something changed. `thresholds`: only the numbers of a measure, and for whom; `measure`: what is measured, or how. */
export type Aspect =
  'words' | 'citation' | 'measure' | 'thresholds' | 'applies' | 'place' | 'unverified' | 'maximum' | 'rule';

/** One difference of two contents; a code is that of a criterion or a target, and none of the rule. */
export interface Difference {
  readonly of: 'criterion' | 'target' | 'rule';
  readonly code: string | null;
  readonly change: 'added' | 'removed' | 'changed';
  /** Of what changed. */
  readonly aspects: readonly Aspect[];
}

/** What the second content says otherwise than the first, target by target, in the order of the second, then what is gone. */
export function compareContents(from: CriteriaContent, to: CriteriaContent): Difference[] {
  const isRuleAlike = alike(from.rule, to.rule);
  return [
    ...differences('criterion', from.criteria.map(placed('')), to.criteria.map(placed('')), criterionAspects),
    ...differences('target', placedTargets(from), placedTargets(to), targetAspects),
    ...(isRuleAlike ? [] : [{ of: 'rule', code: null, change: 'changed', aspects: ['rule'] } as const]),
  ];
}

interface Placed<Thing> {
  readonly thing: Thing;
  /** Code of the criterion that it stands in. */
  readonly within: string;
}

const placed =
  (within: string) =>
  <Thing>(thing: Thing): Placed<Thing> => ({ thing, within });

const placedTargets = ({ criteria }: CriteriaContent): Placed<Target>[] =>
  criteria.flatMap(({ code, targets }) => targets.map(placed(code)));

type AspectsOf<Thing> = (before: Thing, after: Thing) => Aspect[];

function differences<Thing extends { readonly code: string }>(
  of: Difference['of'],
  from: readonly Placed<Thing>[],
  to: readonly Placed<Thing>[],
  aspectsOf: AspectsOf<Thing>,
): Difference[] {
  const before = new Map(from.map((one) => [one.thing.code, one]));
  const after = new Set(to.map(({ thing }) => thing.code));
  const hasMoved = movedIn(
    from.map(({ thing }) => thing.code).filter((code) => after.has(code)),
    to.map(({ thing }) => thing.code).filter((code) => before.has(code)),
  );
  const told = to.flatMap(({ thing, within }): Difference[] => {
    const { code } = thing;
    const earlier = before.get(code);
    if (!earlier) return [{ of, code, change: 'added', aspects: [] }];
    const aspects = aspectsOf(earlier.thing, thing);
    if (earlier.within !== within || hasMoved.has(code)) aspects.push('place');
    return aspects.length > 0 ? [{ of, code, change: 'changed', aspects }] : [];
  });
  const gone = from.filter(({ thing }) => !after.has(thing.code));
  return [...told, ...gone.map(({ thing: { code } }) => ({ of, code, change: 'removed', aspects: [] }) as const)];
}

/** Codes that stand in another order among those which both have. */
const movedIn = (from: readonly string[], to: readonly string[]): Set<string> =>
  new Set(to.filter((code, at) => from[at] !== code));

function criterionAspects(before: Criterion, after: Criterion): Aspect[] {
  return (['words', 'citation', 'maximum', 'unverified'] as const).filter((name) => !alike(before[name], after[name]));
}

function targetAspects(before: Target, after: Target): Aspect[] {
  const plain = (['words', 'citation', 'applies', 'unverified'] as const).filter(
    (name) => !alike(before[name], after[name]),
  );
  if (alike(before.measure, after.measure)) return plain;
  return [...plain, alike(withoutNumbers(before), withoutNumbers(after)) ? 'thresholds' : 'measure'];
}

/** The names under which the numbers of a measure stand. */
const NUMBERS = new Set(['thresholds', 'atLeast', 'caps', 'maximum', 'step', 'each']);

const withoutNumbers = ({ measure }: Target): unknown =>
  JSON.parse(JSON.stringify(measure, (name, value: unknown) => (NUMBERS.has(name) ? undefined : value)));

/** Equal whatever the order of properties; what is undefined is not there. */
const alike = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);

const textOf = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
