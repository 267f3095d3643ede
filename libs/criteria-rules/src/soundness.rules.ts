import { answeredBy } from './answer-fault.rules.ts';
import type { Citation, CriteriaContent, Criterion, Measure, Target, Threshold, Words } from './criteria-content.ts';
import { hundredths, isInHundredths, LARGEST_COUNT } from './exact.rules.ts';

export type FaultCode =
  | 'no_criteria'
  | 'no_targets'
  | 'code_missing'
  | 'code_twice'
  | 'words_missing'
  | 'citation_missing'
  | 'no_parts'
  | 'no_thresholds'
  | 'threshold_never_meant'
  | 'number_out_of_bounds'
  | 'unknown_part'
  | 'no_ranks'
  | 'unknown_rank'
  | 'off_step'
  | 'points_needed'
  | 'points_not_counted'
  | 'no_bands'
  | 'bands_alike';

/** What is wrong with a content, and where: `criteria.0.targets.2.measure.maximum`. */
export interface Fault {
  readonly code: FaultCode;
  readonly path: string;
}

/** Everything because of which a content may not be published; empty when it is sound. */
export function soundnessOf(content: CriteriaContent): Fault[] {
  const { criteria } = content;
  const targets = criteria.flatMap(targetsWithPath);
  return [
    ...when(criteria.length === 0, 'no_criteria', 'criteria'),
    ...twice(criteria.map(({ code }, at) => ({ code, path: `criteria.${at}` }))),
    ...twice(targets.map(({ target, path }) => ({ code: target.code, path }))),
    ...criteria.flatMap(criterionFaults),
    ...targets.flatMap(({ target, path }) => targetFaults(target, path, content)),
    ...ruleFaults(content),
  ];
}

const when = (isFault: boolean, code: FaultCode, path: string): Fault[] => (isFault ? [{ code, path }] : []);

const targetsWithPath = ({ targets }: Criterion, at: number) =>
  targets.map((target, place) => ({ target, path: `criteria.${at}.targets.${place}` }));

/** Codes that nobody could tell apart; the second of them is at fault. */
const twice = (coded: readonly { code: string; path: string }[]): Fault[] =>
  coded
    .filter(({ code }, at) => code !== '' && coded.findIndex((other) => other.code === code) < at)
    .map(({ path }) => ({ code: 'code_twice', path: `${path}.code` }));

const wordsFaults = (words: Words | undefined, path: string): Fault[] =>
  words ? (['vi', 'en'] as const).flatMap((l) => when(words[l].trim() === '', 'words_missing', `${path}.${l}`)) : [];

/** An article, an item of a form, or a text: something that can be looked up. */
const citationFaults = (citation: Citation | undefined, path: string): Fault[] =>
  citation ? when(!(citation.article ?? citation.item ?? citation.text)?.trim(), 'citation_missing', path) : [];

const namedFaults = ({ code, words, citation }: Criterion | Target, path: string): Fault[] => [
  ...when(code.trim() === '', 'code_missing', `${path}.code`),
  ...wordsFaults(words, `${path}.words`),
  ...citationFaults(citation, `${path}.citation`),
];

function criterionFaults(criterion: Criterion, at: number): Fault[] {
  const path = `criteria.${at}`;
  const { targets, maximum, unverified } = criterion;
  return [
    ...namedFaults(criterion, path),
    ...wordsFaults(unverified, `${path}.unverified`),
    ...when(targets.length === 0 && !unverified, 'no_targets', `${path}.targets`),
    ...when(maximum !== undefined && !isPoints(maximum), 'number_out_of_bounds', `${path}.maximum`),
  ];
}

const isPoints = (value: number): boolean => value > 0 && value <= 1000 && isInHundredths(value);

function targetFaults(target: Target, path: string, { rule }: CriteriaContent): Fault[] {
  const isOfPoints = target.measure.kind === 'points';
  return [
    ...namedFaults(target, path),
    ...wordsFaults(target.unverified, `${path}.unverified`),
    ...measureFaults(target.measure, `${path}.measure`),
    ...when(rule.kind !== 'all_met' && !isOfPoints, 'points_needed', `${path}.measure.kind`),
    ...when(rule.kind === 'all_met' && isOfPoints, 'points_not_counted', `${path}.measure.kind`),
  ];
}

type MeasureOf<Kind extends Measure['kind']> = Extract<Measure, { kind: Kind }>;

function measureFaults(measure: Measure, path: string): Fault[] {
  switch (measure.kind) {
    case 'yes_no':
      return [];
    case 'shares':
      return sharesFaults(measure, path);
    case 'count':
      return [
        ...wordsFaults(measure.counted, `${path}.counted`),
        ...wordsFaults(measure.also, `${path}.also`),
        ...thresholdsFaults(measure.thresholds, `${path}.thresholds`, isCount),
      ];
    case 'change':
      return wordsFaults(measure.measured, `${path}.measured`);
    case 'rank':
      return ranksFaults(measure, path);
    default:
      return pointsFaults(measure, path);
  }
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= LARGEST_COUNT;
const isPercent = (value: number): boolean => value >= 0 && value <= 100 && isInHundredths(value);

function thresholdsFaults(thresholds: readonly Threshold[], path: string, fits: (value: number) => boolean): Fault[] {
  const forAll = thresholds.findIndex(({ when: condition }) => !condition || Object.keys(condition).length === 0);
  return [
    ...when(thresholds.length === 0, 'no_thresholds', path),
    ...when(forAll >= 0 && forAll < thresholds.length - 1, 'threshold_never_meant', `${path}.${forAll + 1}`),
    ...thresholds.flatMap(({ value, citation }, at) => [
      ...when(value !== null && !fits(value), 'number_out_of_bounds', `${path}.${at}.value`),
      ...citationFaults(citation, `${path}.${at}.citation`),
    ]),
  ];
}

function sharesFaults({ parts }: MeasureOf<'shares'>, path: string): Fault[] {
  const coded = parts.map(({ code }, at) => ({ code, path: `${path}.parts.${at}` }));
  return [
    ...when(parts.length === 0, 'no_parts', `${path}.parts`),
    ...twice(coded),
    ...parts.flatMap(({ code, numerator, denominator, thresholds, within }, at) => {
      const place = `${path}.parts.${at}`;
      const isUnknown = within !== undefined && !parts.some((other) => other.code === within && within !== code);
      return [
        ...when(code.trim() === '', 'code_missing', `${place}.code`),
        ...wordsFaults(numerator, `${place}.numerator`),
        ...wordsFaults(denominator, `${place}.denominator`),
        ...thresholdsFaults(thresholds, `${place}.thresholds`, isPercent),
        ...when(isUnknown, 'unknown_part', `${place}.within`),
      ];
    }),
  ];
}

function ranksFaults({ ranks, atLeast }: MeasureOf<'rank'>, path: string): Fault[] {
  const isUnknown = atLeast !== null && !ranks.some(({ code }) => code === atLeast);
  return [
    ...when(ranks.length === 0, 'no_ranks', `${path}.ranks`),
    ...twice(ranks.map(({ code }, at) => ({ code, path: `${path}.ranks.${at}` }))),
    ...ranks.flatMap(({ code, words }, at) => [
      ...when(code.trim() === '', 'code_missing', `${path}.ranks.${at}.code`),
      ...wordsFaults(words, `${path}.ranks.${at}.words`),
    ]),
    ...when(isUnknown && ranks.length > 0, 'unknown_rank', `${path}.atLeast`),
  ];
}

function pointsFaults(measure: MeasureOf<'points'>, path: string): Fault[] {
  const { maximum, step, caps = [], listed } = measure;
  const isStep = isPoints(step);
  const isOff = (value: number) => isStep && hundredths(value) % hundredths(step) !== 0;
  return [
    ...when(!isStep, 'number_out_of_bounds', `${path}.step`),
    ...when(!isPoints(maximum), 'number_out_of_bounds', `${path}.maximum`),
    ...when(isPoints(maximum) && isOff(maximum), 'off_step', `${path}.maximum`),
    ...caps.flatMap(({ value, citation }, at) => [
      ...when(!(value >= 0 && value < maximum), 'number_out_of_bounds', `${path}.caps.${at}.value`),
      ...when(value >= 0 && value < maximum && isOff(value), 'off_step', `${path}.caps.${at}.value`),
      ...citationFaults(citation, `${path}.caps.${at}.citation`),
    ]),
    ...(listed?.things ?? []).flatMap((words, at) => wordsFaults(words, `${path}.listed.things.${at}`)),
    ...when(
      answeredBy(measure) === 'count' && !isPoints(listed?.each ?? 0),
      'number_out_of_bounds',
      `${path}.listed.each`,
    ),
  ];
}

function ruleFaults({ criteria, rule }: CriteriaContent): Fault[] {
  const most = mostOf(criteria);
  const fits = (value: number) => value > 0 && isInHundredths(value) && (most === null || value <= most);
  const citation = citationFaults(rule.citation, 'rule.citation');
  if (rule.kind === 'all_met') return citation;
  if (rule.kind === 'pass_mark') {
    const { marks, minimumPerItem: minimum } = rule;
    const isBeyond =
      minimum !== null && !(minimum >= 0 && isInHundredths(minimum) && minimum <= leastMaximum(criteria));
    return [
      ...citation,
      ...thresholdsFaults(marks, 'rule.marks', fits),
      ...when(isBeyond, 'number_out_of_bounds', 'rule.minimumPerItem'),
    ];
  }
  const { bands } = rule;
  return [
    ...citation,
    ...when(bands.length === 0, 'no_bands', 'rule.bands'),
    ...twice(bands.map(({ code }, at) => ({ code, path: `rule.bands.${at}` }))),
    ...bands.flatMap(({ code, words, from }, at) => [
      ...when(code.trim() === '', 'code_missing', `rule.bands.${at}.code`),
      ...wordsFaults(words, `rule.bands.${at}.words`),
      ...when(!fits(from), 'number_out_of_bounds', `rule.bands.${at}.from`),
      ...when(bands.findIndex((other) => other.from === from) < at, 'bands_alike', `rule.bands.${at}.from`),
    ]),
  ];
}

/** Most points of all; null where it is not known of a criterion. */
function mostOf(criteria: readonly Criterion[]): number | null {
  let most = 0;
  for (const { targets, maximum } of criteria) {
    if (targets.length === 0 && maximum === undefined) return null;
    most += targets.length === 0 ? (maximum ?? 0) : targets.reduce((sum, target) => sum + maximumOf(target), 0);
  }
  return most;
}

const maximumOf = ({ measure }: Target): number => (measure.kind === 'points' ? measure.maximum : 0);

const leastMaximum = (criteria: readonly Criterion[]): number =>
  Math.min(...criteria.flatMap(({ targets }) => targets.map(maximumOf)));
