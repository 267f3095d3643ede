import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CellContent } from './entry.types.ts';
import { Note } from './Note';
import { useReport } from './ReportContext';
import { useFigureText } from './useFigureText';

/** At the cell itself: somebody else wrote another figure, and one of the two is chosen. */
export const ConflictNote = ({ cellId, heading }: { cellId: string; heading: string }) => {
  const { store } = useReport();
  const translate = useTranslate();
  const figureText = useFigureText();
  const change = store.status().cellChanges.find(({ id }) => id === cellId);
  if (!change?.mine) return null;
  const said = ({ entry, comment }: CellContent) => (comment ? `${figureText(entry)} (${comment})` : figureText(entry));
  const [mine, theirs] = [said(change.mine), said(change.theirs)];
  return (
    <Note tone="error">
      {`${heading}${translate('reports.changes.here', { mine, theirs })} `}
      <Link component="button" type="button" onClick={() => store.keepMine(cellId)}>
        {translate('reports.changes.keep', { mine })}
      </Link>
      {' · '}
      <Link component="button" type="button" onClick={() => store.takeTheirs(cellId)}>
        {translate('reports.changes.take', { theirs })}
      </Link>
    </Note>
  );
};
