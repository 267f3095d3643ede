/** What a cell says: a number, `null` for "not applicable", `undefined` while it is missing. */
export type FigureValue = number | null | undefined;

export type FigureFault = 'FIGURE_NOT_WHOLE' | 'FIGURE_NEGATIVE' | 'FIGURE_TOO_LARGE';

/** More than any unit can report, and little enough that the nation's sum fits a bigint. */
export const LARGEST_FIGURE = 1_000_000_000_000;

/** Why a number is no figure; null when it is one. */
export function figureFault(value: number): FigureFault | null {
  if (!Number.isInteger(value)) return 'FIGURE_NOT_WHOLE';
  if (value < 0) return 'FIGURE_NEGATIVE';
  return value > LARGEST_FIGURE ? 'FIGURE_TOO_LARGE' : null;
}
