import type { ErrorParams, FieldError } from '@app/kernel';
import { CellValueKind, type FormCell, type FormContent, type FormRule, FormRuleKind, RuleSeverity } from '@app/forms';
import type { OwnFigures } from './report.rules';

/** One thing that a check found, at a figure or at a text. */
export interface Finding {
  code: string;
  severity: RuleSeverity;
  cellKey: number | null;
  textKey: number | null;
  params: ErrorParams;
}

/** What the figures are compared with; warnings only. */
export interface Comparison {
  /** Last year's accepted value by cell. */
  previous?: ReadonlyMap<number, number>;
  /** Median of the units of its kind by cell. */
  peers?: ReadonlyMap<number, number>;
}

export interface CheckOptions extends Comparison {
  /** A level that consolidates may have done nothing itself: its own figures may stay empty. */
  consolidates: boolean;
}

/** A figure this many times larger or smaller than what it is compared with is worth a second look. */
const FAR = 5;
/** Differences below these are ordinary. */
const ORDINARY: Record<CellValueKind, number> = { [CellValueKind.Count]: 20, [CellValueKind.Money]: 10_000_000 };

/** Everything that a form has to say about one version of a report. Errors stand in the way of sending, warnings do not. */
export function checkReport(
  content: FormContent,
  figures: OwnFigures,
  texts: ReadonlyMap<number, string>,
  { consolidates, previous = new Map(), peers = new Map() }: CheckOptions,
): Finding[] {
  return [
    ...content.cells.flatMap((cell) => checkFigure(cell, figures.get(cell.key), consolidates)),
    ...content.texts
      .filter(({ key, required }) => required && !texts.get(key)?.trim())
      .map(({ key }) => error('CHECK_TEXT_MISSING', { textKey: key })),
    ...content.rules.flatMap((rule) => checkRule(rule, content, figures)),
    ...content.cells.flatMap((cell) =>
      compare(cell, figures.get(cell.key), previous.get(cell.key), peers.get(cell.key)),
    ),
  ];
}

/** The errors among the findings, as faults of the input; none means that the report may be sent. */
export const refusals = (findings: readonly Finding[], content: FormContent): FieldError[] =>
  findings
    .filter(({ severity }) => severity === RuleSeverity.Error)
    .map(({ code, cellKey, textKey, params }) => ({ path: pathOf(content, cellKey, textKey), code, params }));

function pathOf({ cellByKey, texts }: FormContent, cellKey: number | null, textKey: number | null): string {
  if (cellKey !== null) return `figures.${cellByKey.get(cellKey)?.code ?? cellKey}`;
  return `texts.${texts.find(({ key }) => key === textKey)?.code ?? textKey}`;
}

type Place = { cellKey: number } | { textKey: number };

const finding = (severity: RuleSeverity, code: string, place: Place, params: ErrorParams = {}): Finding => ({
  code,
  severity,
  cellKey: 'cellKey' in place ? place.cellKey : null,
  textKey: 'textKey' in place ? place.textKey : null,
  params,
});
const error = (code: string, place: Place, params?: ErrorParams) => finding(RuleSeverity.Error, code, place, params);
const warning = (code: string, place: Place, params?: ErrorParams) =>
  finding(RuleSeverity.Warning, code, place, params);

/** A figure by itself: `null` is "not applicable", `undefined` is missing. */
function checkFigure({ key, required }: FormCell, value: number | null | undefined, consolidates: boolean): Finding[] {
  if (value === undefined) return required && !consolidates ? [error('CHECK_FIGURE_MISSING', { cellKey: key })] : [];
  if (value === null) return [];
  if (!Number.isInteger(value)) return [error('FIGURE_NOT_WHOLE', { cellKey: key })];
  return value < 0 ? [error('FIGURE_NEGATIVE', { cellKey: key })] : [];
}

function checkRule(rule: FormRule, content: FormContent, figures: OwnFigures): Finding[] {
  const value = figures.get(rule.cellKey);
  if (value === undefined) return [];
  const found =
    rule.kind === FormRuleKind.NotLessThan
      ? checkOrder(rule, content, value, figures)
      : checkSum(rule, content, value, figures);
  return found.map(({ code, params }) => finding(rule.severity, code, { cellKey: rule.cellKey }, params));
}

type Breach = Pick<Finding, 'code' | 'params'>;

/** "Not applicable" lines are left out of the sum; while a line that must be filled is missing, the sum is not known yet. */
function checkSum(rule: FormRule, { cellByKey }: FormContent, value: number | null, figures: OwnFigures): Breach[] {
  const isUnknown = rule.operandKeys.some((key) => figures.get(key) === undefined && cellByKey.get(key)?.required);
  if (isUnknown) return [];
  const numbers = rule.operandKeys.map((key) => figures.get(key)).filter((operand) => typeof operand === 'number');
  const expected = numbers.reduce((sum, number) => sum + number, 0);
  if (value === null)
    return numbers.length > 0 && expected > 0 ? [{ code: 'CHECK_TOTAL_NOT_APPLICABLE', params: { expected } }] : [];
  const isExact = rule.kind === FormRuleKind.SumEquals;
  if (isExact ? value === expected : value >= expected) return [];
  return [{ code: isExact ? 'CHECK_SUM_EQUALS' : 'CHECK_SUM_AT_LEAST', params: { expected, actual: value } }];
}

/** People are not fewer than classes; only where both are numbers. */
function checkOrder(rule: FormRule, { cellByKey }: FormContent, value: number | null, figures: OwnFigures): Breach[] {
  if (value === null) return [];
  return rule.operandKeys.flatMap((key) => {
    const operand = figures.get(key);
    if (typeof operand !== 'number' || value >= operand) return [];
    return [
      {
        code: 'CHECK_NOT_LESS_THAN',
        params: { other: cellByKey.get(key)?.code ?? '', expected: operand, actual: value },
      },
    ];
  });
}

function compare(
  { key, valueKind }: FormCell,
  value: number | null | undefined,
  previous: number | undefined,
  median: number | undefined,
): Finding[] {
  if (typeof value !== 'number') return [];
  const findings: Finding[] = [];
  if (previous !== undefined && (isFarAbove(value, previous, valueKind) || isFarAbove(previous, value, valueKind))) {
    findings.push(warning('CHECK_FAR_FROM_PREVIOUS', { cellKey: key }, { previous, actual: value }));
  }
  if (median !== undefined && isFarAbove(value, median, valueKind)) {
    findings.push(warning('CHECK_FAR_FROM_PEERS', { cellKey: key }, { median, actual: value }));
  }
  return findings;
}

const isFarAbove = (larger: number, smaller: number, kind: CellValueKind): boolean =>
  larger >= FAR * smaller && larger - smaller >= ORDINARY[kind];
