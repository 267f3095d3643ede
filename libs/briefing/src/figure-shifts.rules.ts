import { type ReportVersion, ReportVersionKind } from '@app/reporting';

/**
 * When the own figures in hand were last sent; null before the first sending. A supplement repeats them, so the sending that it repeats counts; while
 * a correction or revision is written, the sending before.
 */
export function sentAt(versions: readonly Pick<ReportVersion, 'kind' | 'submittedAt'>[]): Date | null {
  const own = versions.filter(({ kind, submittedAt }) => kind !== ReportVersionKind.Supplement && submittedAt !== null);
  return own.at(-1)?.submittedAt ?? null;
}

export interface Reported {
  value: number | null;
  /** Stands as the activities gave it. */
  prefilled: boolean;
}

export interface Shift {
  cellKey: number;
  reported: number | null;
  now: number | null;
  changeCount: number;
  isTyped: boolean;
}

/**
 * Cells behind which something changed since the sending, and cells that were filled and would be filled otherwise now. A figure that somebody typed
 * over is left alone while nothing changed behind it: the person knew better.
 */
export function shiftsOf(
  reported: ReadonlyMap<number, Reported>,
  now: ReadonlyMap<number, number>,
  changes: ReadonlyMap<number, number>,
): Shift[] {
  const cellKeys = [...new Set([...reported.keys(), ...changes.keys()])].toSorted((one, other) => one - other);
  return cellKeys.flatMap((cellKey) => {
    const figure = reported.get(cellKey);
    const shift = {
      cellKey,
      reported: figure?.value ?? null,
      now: now.get(cellKey) ?? null,
      changeCount: changes.get(cellKey) ?? 0,
      isTyped: figure !== undefined && !figure.prefilled,
    };
    const isOther = figure?.prefilled === true && shift.now !== shift.reported;
    return isOther || shift.changeCount > 0 ? [shift] : [];
  });
}
