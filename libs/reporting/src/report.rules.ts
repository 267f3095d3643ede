import { figureFault, LARGEST_FIGURE } from '@app/form-rules';
import type { FieldError } from '@app/kernel';
import type { FormContent, OwnFigures } from '@app/forms';
import { FigureState, ReportState } from './report.entity';

/** What can be done to a report that exists. */
export type ReportAct = 'save' | 'refill' | 'submit' | 'return' | 'accept' | 'correct' | 'supplement';

/** Which act leads from which state to which. What is not here is refused. */
export const reportTransitions: Record<ReportAct, Partial<Record<ReportState, ReportState>>> = {
  save: { draft: ReportState.Draft, returned: ReportState.Returned },
  refill: { draft: ReportState.Draft, returned: ReportState.Returned },
  submit: { draft: ReportState.Submitted, returned: ReportState.Submitted },
  return: { submitted: ReportState.Returned },
  accept: { submitted: ReportState.Accepted },
  correct: { accepted: ReportState.Draft },
  supplement: { submitted: ReportState.Submitted, accepted: ReportState.Submitted },
};

/** Where a report stands: its state, the version in hand, the one in the live totals, the one the level above accepted. */
export interface Standing {
  state: ReportState;
  number: number;
  countedNumber: number | null;
  acceptedNumber: number | null;
}

/** The standing after an act, or null when the table does not allow it. */
export function afterAct(before: Standing, act: ReportAct): Standing | null {
  const state = reportTransitions[act][before.state];
  if (!state) return null;
  const { number, acceptedNumber } = before;
  switch (act) {
    case 'submit':
      return { ...before, state, countedNumber: number };
    case 'return':
      return { ...before, state, number: number + 1, countedNumber: acceptedNumber };
    case 'accept':
      return { ...before, state, acceptedNumber: number };
    case 'correct':
      return { ...before, state, number: number + 1 };
    case 'supplement':
      return { ...before, state, number: number + 1, countedNumber: number + 1 };
    default:
      return { ...before, state };
  }
}

/** A signed change to the live totals of some cells, as parallel arrays. */
export interface FigureDelta {
  cellKeys: number[];
  sums: number[];
  numbered: number[];
  notApplicable: number[];
}

/** −(what counted) +(what counts now). Cells that do not change are left out, so nothing changed is an empty delta. */
export function deltaBetween(counted: OwnFigures, next: OwnFigures): FigureDelta {
  const delta: FigureDelta = { cellKeys: [], sums: [], numbered: [], notApplicable: [] };
  for (const cellKey of new Set([...counted.keys(), ...next.keys()])) {
    const before = counted.get(cellKey);
    const after = next.get(cellKey);
    if (before === after) continue;
    delta.cellKeys.push(cellKey);
    delta.sums.push((after ?? 0) - (before ?? 0));
    delta.numbered.push(Number(typeof after === 'number') - Number(typeof before === 'number'));
    delta.notApplicable.push(Number(after === null) - Number(before === null));
  }
  return delta;
}

export interface TypedFigure {
  cellKey: number;
  state: FigureState | null;
  value: number | null;
}

/** Shape only, so that a half-filled form can be kept: whole, not negative, of this form. Rules between cells wait for sending. */
export function shapeFaults(figures: readonly TypedFigure[], content: FormContent): FieldError[] {
  return figures.flatMap((figure) => {
    const cell = content.cellByKey.get(figure.cellKey);
    if (!cell) return [{ path: `figures.${figure.cellKey}`, code: 'CELL_NOT_IN_FORM' }];
    const code = shapeFault(figure);
    return code ? [{ path: `figures.${cell.code}`, code, params: { max: LARGEST_FIGURE } }] : [];
  });
}

function shapeFault({ state, value }: TypedFigure): string | null {
  if (state !== FigureState.Number) return value === null ? null : 'FIGURE_VALUE_UNEXPECTED';
  if (value === null) return 'FIELD_REQUIRED';
  return figureFault(value);
}

export interface VersionFigures {
  own: OwnFigures;
  /** Own and from below, as sent; null where the version was not sent. */
  totals: ReadonlyMap<number, number | null> | null;
}

export interface Difference {
  cellKey: number;
  /** A number, null for "not applicable", undefined for missing. */
  before: number | null | undefined;
  after: number | null | undefined;
  /** Null: no report gives a number, or a version that was not sent. */
  totalBefore: number | null;
  totalAfter: number | null;
}

/** Cells that are not the same in two versions: the own figure, or the total where both were sent. */
export function differencesBetween(from: VersionFigures, to: VersionFigures): Difference[] {
  const areSent = from.totals !== null && to.totals !== null;
  const cellKeys = [from.own, to.own, from.totals, to.totals].flatMap((figures) => [...(figures?.keys() ?? [])]);
  return [...new Set(cellKeys)]
    .toSorted((one, other) => one - other)
    .map((cellKey) => ({
      cellKey,
      before: from.own.get(cellKey),
      after: to.own.get(cellKey),
      totalBefore: from.totals?.get(cellKey) ?? null,
      totalAfter: to.totals?.get(cellKey) ?? null,
    }))
    .filter(
      ({ before, after, totalBefore, totalAfter }) => before !== after || (areSent && totalBefore !== totalAfter),
    );
}

/** What taking the figures of the sources again would do to one cell. */
export interface RefillChange extends Pick<Difference, 'cellKey' | 'before' | 'after'> {
  /** Somebody typed what stands there, so taking the figure loses it. */
  isTyped: boolean;
}

export interface WrittenFigure {
  cellKey: number;
  value: number | null;
  prefilled: boolean;
}

/** Cells that would change when what the sources know is taken again: over what was typed, and away where they no longer know. */
export function refillChanges(written: readonly WrittenFigure[], known: ReadonlyMap<number, number>): RefillChange[] {
  const typed = new Set(written.filter(({ prefilled }) => !prefilled).map(({ cellKey }) => cellKey));
  const before: OwnFigures = new Map(written.map(({ cellKey, value }) => [cellKey, value]));
  const kept = written.filter(({ cellKey }) => typed.has(cellKey));
  const after: OwnFigures = new Map([...kept.map(({ cellKey, value }) => [cellKey, value] as const), ...known]);
  const [from, to] = [before, after].map((own) => ({ own, totals: null }));
  return differencesBetween(from!, to!).map(({ cellKey, before: stood, after: stands }) => {
    return { cellKey, before: stood, after: stands, isTyped: typed.has(cellKey) };
  });
}

/** How a figure of `OwnFigures` is named. */
export const figureState = (figure: number | null | undefined): FigureState | null => {
  if (figure === undefined) return null;
  return figure === null ? FigureState.NotApplicable : FigureState.Number;
};
