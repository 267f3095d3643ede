import type { FormContent, OwnFigures } from '@app/forms';
import { FigureState } from './report.entity';
import type { PrintedFigure, PrintedQuantity } from './report-print';
import { figureState } from './report.rules';
import { type CellSum, stateOf } from './totals.rules';

const NOTHING: CellSum = { sum: 0, numbered: 0, notApplicable: 0 };

const quantity = (state: FigureState | null, value: number): PrintedQuantity =>
  state === FigureState.Number ? { state, value } : { state: state ?? 'missing', value: null };

/** Every cell of the form with the level's own figure, what is below it, and both. */
export const printedFigures = (
  content: FormContent,
  own: OwnFigures,
  below: ReadonlyMap<number, CellSum>,
): PrintedFigure[] =>
  content.cells.map(({ key, code }) => printedFigure(key, code, own.get(key), below.get(key) ?? NOTHING));

function printedFigure(
  cellKey: number,
  cellCode: string,
  own: number | null | undefined,
  below: CellSum,
): PrintedFigure {
  const all: CellSum = {
    sum: below.sum + (own ?? 0),
    numbered: below.numbered + Number(typeof own === 'number'),
    notApplicable: below.notApplicable + Number(own === null),
  };
  return {
    cellKey,
    cellCode,
    own: quantity(figureState(own), own ?? 0),
    below: quantity(stateOf(below), below.sum),
    total: quantity(stateOf(all), all.sum),
    numbered: all.numbered,
    notApplicable: all.notApplicable,
  };
}
