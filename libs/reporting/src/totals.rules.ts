import { FigureState } from './report.entity';

/** Sums of one cell over reports: a sum is only a number when at least one report gave one. */
export interface CellSum {
  sum: number;
  numbered: number;
  notApplicable: number;
}

/** One cell of a node: everything in it and below it, and the figure of its own that is part of that. */
export interface LiveCell extends CellSum {
  cellKey: number;
  own: number | null;
}

export interface SplitTotal {
  own: number | null;
  below: number | null;
  total: number | null;
  numbered: number;
  notApplicable: number;
}

/** Takes the own figure out of the sum, so that "nobody below" and "zero below" stay apart. */
export function splitTotal({ own, sum, numbered, notApplicable }: Omit<LiveCell, 'cellKey'>): SplitTotal {
  const numberedBelow = numbered - Number(own !== null);
  return {
    own,
    below: numberedBelow > 0 ? sum - (own ?? 0) : null,
    total: numbered > 0 ? sum : null,
    numbered,
    notApplicable,
  };
}

/** How a sum reads as one figure; null when nothing is in. */
export function stateOf({ numbered, notApplicable }: CellSum): FigureState | null {
  if (numbered > 0) return FigureState.Number;
  return notApplicable > 0 ? FigureState.NotApplicable : null;
}
