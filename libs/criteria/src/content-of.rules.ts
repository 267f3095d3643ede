import type { CriteriaContent, Measure, ResultRule } from '@app/criteria-rules';
import {
  ChangeDirection,
  type CriteriaContent as ContentInput,
  type CriteriaMeasure,
  type CriteriaThreshold,
  type ResultRule as RuleInput,
} from './criteria-parts.view';

const NOTHING = { vi: '', en: '' };

/** What was entered, as rules read it: a measure has the fields of its kind and no others, and what was left empty is not there. What is missing is found by `soundnessOf`. */
export function contentOf({ criteria, rule }: ContentInput): CriteriaContent {
  const measured = criteria.map(({ targets, ...criterion }) => ({
    ...criterion,
    targets: targets.map(({ measure, ...target }) => ({ ...target, measure: measureOf(measure) })),
  }));
  return withoutEmpty({ criteria: measured, rule: ruleOf(rule) }) as CriteriaContent;
}

function measureOf(measure: CriteriaMeasure): object {
  const { kind } = measure;
  const {
    parts = [],
    counted = NOTHING,
    thresholds = [],
    also,
    measured = NOTHING,
    direction = ChangeDirection.Up,
    ranks = [],
    atLeast = null,
    maximum = 0,
    step = 0,
    caps,
    listed,
  } = present(measure);
  const fields: Record<Measure['kind'], object> = {
    yes_no: {},
    shares: { parts: parts.map((part) => Object.assign({}, part, { thresholds: part.thresholds.map(numberOf) })) },
    count: { counted, thresholds: thresholds.map(numberOf), also },
    change: { measured, direction },
    rank: { ranks, atLeast },
    points: { maximum, step, caps: caps?.length ? caps : undefined, listed },
  };
  return { kind, ...fields[kind] };
}

function ruleOf(rule: RuleInput): object {
  const { kind, withoutEvidence, citation } = rule;
  const { bands = [], noCriterionZero, marks = [], minimumPerItem = null } = present(rule);
  const fields: Record<ResultRule['kind'], object> = {
    all_met: {},
    bands: { bands, noCriterionZero: noCriterionZero || undefined },
    pass_mark: { marks: marks.map(numberOf), minimumPerItem },
  };
  return { kind, withoutEvidence: evidenceOf(kind, withoutEvidence), ...fields[kind], citation };
}

/** Targets are not met without evidence, points are none: either word says the same to the other kind of rule. */
const evidenceOf = (kind: ResultRule['kind'], said: ResultRule['withoutEvidence']): string => {
  if (said === 'as_answered') return said;
  return kind === 'all_met' ? 'not_met' : 'zero';
};

/** A number that was left out is not confirmed. */
const numberOf = (threshold: CriteriaThreshold): object =>
  Object.assign({}, threshold, { value: threshold.value ?? null });

type Present<Part> = { [Name in keyof Part]?: NonNullable<Part[Name]> };

const present = <Part extends object>(part: Part): Present<Part> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value != null)) as Present<Part>;

/** Names under which null is said: a number that no confirmed text has. */
const SAID_AS_NULL = new Set(['value', 'atLeast', 'minimumPerItem']);

/** Without what is undefined, null, or a condition or citation that says nothing; every text trimmed and of one spelling. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim();
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
      if (part === undefined || (part === null && !SAID_AS_NULL.has(name))) return [];
      const kept = withoutEmpty(part);
      return OPTIONAL.has(name) && saysNothing(kept) ? [] : [[name, kept]];
    }),
  );
}

/** What is not there at all where it says nothing. */
const OPTIONAL = new Set([
  'when',
  'applies',
  'unverified',
  'also',
  'within',
  'text',
  'article',
  'clause',
  'point',
  'item',
  'kinds',
  'notKinds',
  'traits',
  'notTraits',
]);

function saysNothing(value: unknown): boolean {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return true;
  return (
    value !== null && typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(saysNothing)
  );
}
