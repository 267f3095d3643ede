import { useTranslate } from 'react-admin';
import { ChangeChoice } from '../ChangeChoice';
import { useReport } from '../ReportContext';
import type { ReadFigure } from './readForm.rules.ts';

interface FigureChoiceProps {
  changes: readonly ReadFigure[];
  /** Cells that are not taken. */
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
}

/** What stands in each cell and what the file says, with a tick. */
export const FigureChoice = ({ changes, left, onLeft }: FigureChoiceProps) => {
  const { store } = useReport();
  const translate = useTranslate();
  return (
    <ChangeChoice
      heads={[translate('reports.fromFile.before'), translate('reports.fromFile.after')]}
      changes={changes.map(({ cellId, entry, line }) => ({
        cellId,
        before: store.entry(cellId),
        after: entry,
        note: translate('reports.fromFile.line', { line }),
        isTaken: !left.has(cellId),
      }))}
      onTick={(cellIds, on) => {
        const ticked = new Set(cellIds);
        onLeft(new Set(on ? [...left].filter((cellId) => !ticked.has(cellId)) : [...left, ...cellIds]));
      }}
    />
  );
};
