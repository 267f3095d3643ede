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
  comment: string | null;
}

export interface Shift {
  cellKey: number;
  reported: number | null;
  now: number | null;
  changeCount: number;
  isTyped: boolean;
  /** The unit keeps it itself: what is there now is what its books say. */
  isKept: boolean;
  /** What the unit says of the figure. */
  comment: string | null;
}

/**
 * Cells behind which something changed since the sending, and cells that were filled and would be filled otherwise now. A figure that somebody typed
 * over is left alone while nothing changed behind it: the person knew better. Not so of what the unit keeps itself (`kept`): both are told.
 */
export function shiftsOf(
  reported: ReadonlyMap<number, Reported>,
  now: ReadonlyMap<number, number>,
  changes: ReadonlyMap<number, number>,
  kept: ReadonlyMap<number, number> = new Map(),
): Shift[] {
  const cellKeys = [...new Set([...reported.keys(), ...changes.keys(), ...kept.keys()])].toSorted(
    (one, other) => one - other,
  );
  return cellKeys.flatMap((cellKey) => {
    const figure = reported.get(cellKey);
    const shift = {
      cellKey,
      reported: figure?.value ?? null,
      now: kept.get(cellKey) ?? now.get(cellKey) ?? null,
      changeCount: changes.get(cellKey) ?? 0,
      isTyped: figure !== undefined && !figure.prefilled,
      isKept: kept.has(cellKey),
      comment: figure?.comment ?? null,
    };
    const isOther = shift.isKept
      ? shift.now !== (shift.reported ?? 0)
      : figure?.prefilled === true && shift.now !== shift.reported;
    return isOther || shift.changeCount > 0 ? [shift] : [];
  });
}
