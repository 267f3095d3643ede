import type { ErrorParams, FieldError } from '@app/kernel';
import { type Breach, breachesOf, type CellRule, figureFault, LARGEST_FIGURE, sumOnceFilled } from '@app/form-rules';
import './check.errors';
import type { FormContent } from './form-content';
import { CellValueKind, type FormCell, type FormRule, FormRuleKind, RuleSeverity } from './form.entity';

/** Own figures of one version by cell. A number (0 too), null for "not applicable", no entry for missing. */
export type OwnFigures = ReadonlyMap<number, number | null>;

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
  /** What the unit itself keeps, by cell: what its books say, and whether it explains another figure. */
  kept?: ReadonlyMap<number, KeptFigure>;
}

export interface KeptFigure {
  /** Of books below zero where more came back than went out. */
  value: number;
  comment: string | null;
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
  { consolidates, kept = new Map(), previous = new Map(), peers = new Map() }: CheckOptions,
): Finding[] {
  return [
    ...content.cells.flatMap((cell) => checkFigure(cell, figures.get(cell.key), consolidates)),
    ...content.texts
      .filter(({ key, required }) => required && !texts.get(key)?.trim())
      .map(({ key }) => error('CHECK_TEXT_MISSING', { textKey: key })),
    ...content.rules.flatMap((rule) => checkRule(rule, content, figures)),
    ...[...kept].flatMap(([cellKey, of]) => checkKept(cellKey, of, figures.get(cellKey))),
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
  const fault = figureFault(value);
  return fault ? [error(fault, { cellKey: key }, { max: LARGEST_FIGURE })] : [];
}

const KINDS: Record<FormRuleKind, CellRule<number>['kind']> = {
  [FormRuleKind.SumEquals]: 'SUM_EQUALS',
  [FormRuleKind.SumAtLeast]: 'SUM_AT_LEAST',
  [FormRuleKind.NotLessThan]: 'NOT_LESS_THAN',
};

function checkRule(
  { kind, severity, cellKey, operandKeys }: FormRule,
  content: FormContent,
  figures: OwnFigures,
): Finding[] {
  const { cellByKey } = content;
  const rule = { kind: KINDS[kind], cell: cellKey, operands: operandKeys };
  const sumOf = sumOnceFilled<number>((key) => cellByKey.get(key)?.required ?? false);
  return breachesOf(rule, (key) => figures.get(key), sumOf).map((breach) =>
    finding(severity, `CHECK_${breach.code}`, { cellKey }, paramsOf(breach, content, figures.get(cellKey))),
  );
}

function paramsOf(
  { expected, other }: Breach<number>,
  { cellByKey }: FormContent,
  actual: number | null | undefined,
): ErrorParams {
  if (typeof actual !== 'number') return { expected };
  return other === null ? { expected, actual } : { other: cellByKey.get(other)?.code ?? '', expected, actual };
}

/** What is kept is the figure, or it is said why not: to those who decide it stays a warning. */
function checkKept(cellKey: number, { value, comment }: KeptFigure, figure: number | null | undefined): Finding[] {
  const actual = figure ?? 0;
  if (actual === value) return [];
  const severity = comment?.trim() ? RuleSeverity.Warning : RuleSeverity.Error;
  return [finding(severity, 'CHECK_OTHER_THAN_BOOKS', { cellKey }, { kept: value, actual })];
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
