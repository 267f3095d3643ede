import { FigureState } from '@app/reporting';

/** What the trail says of the figures of a report: typed ones as a list, those taken from activities by cell. */
type Told = TypedInTrail[] | Record<string, number | null>;

interface TypedInTrail {
  cellKey: number;
  state: FigureState | null;
  value: number | null;
  comment: string | null;
}

export interface FigureInTrail {
  cellKey: number;
  state: FigureState;
  value: number | null;
  comment: string | null;
  prefilled: boolean;
}

/** The figure of one cell in `before` or `after` of an event; null when it was missing there. */
export function figureInTrail(side: string | null, cellKey: number): FigureInTrail | null {
  const { figures } = (side === null ? {} : JSON.parse(side)) as { figures?: Told };
  if (!figures) return null;
  if (!Array.isArray(figures)) return takenFigure(figures, cellKey);
  const typed = figures.find((figure) => figure.cellKey === cellKey);
  if (!typed || typed.state === null) return null;
  const { state, value, comment } = typed;
  return { cellKey, state, value, comment, prefilled: false };
}

function takenFigure(figures: Record<string, number | null>, cellKey: number): FigureInTrail | null {
  const value = figures[cellKey];
  if (value === undefined) return null;
  const state = value === null ? FigureState.NotApplicable : FigureState.Number;
  return { cellKey, state, value, comment: null, prefilled: true };
}

/** In which version it was. */
export const numberInTrail = (after: string): number => (JSON.parse(after) as { number: number }).number;
