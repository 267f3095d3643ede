import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CellContent, Change } from './entry.types.ts';
import { type Place, useReport } from './ReportContext';
import { useEntryStatus } from './useEntry';
import { useFigureText } from './useFigureText';
import { usePlaceName } from './usePlaceName';

/** Two people at one report: what the other has changed, and a choice wherever both wrote something else. */
export const ChangesNotice = () => {
  const { store } = useReport();
  const { cellChanges, textChanges } = useEntryStatus(store);
  const translate = useTranslate();
  const figureText = useFigureText();
  if (cellChanges.length + textChanges.length === 0) return null;
  const isOpen = [...cellChanges, ...textChanges].some(({ mine }) => mine !== null);
  const said = ({ entry, comment }: CellContent) => (comment ? `${figureText(entry)} (${comment})` : figureText(entry));
  return (
    <Alert
      severity={isOpen ? 'warning' : 'info'}
      sx={{ mb: 2 }}
      onClose={isOpen ? undefined : store.dismissNews.bind(store)}
    >
      <AlertTitle>{translate('reports.changes.title')}</AlertTitle>
      {isOpen && <Typography variant="body2">{translate('reports.changes.advice')}</Typography>}
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {cellChanges.map((change) => (
          <ChangeItem key={change.id} change={change} place={{ cellId: change.id }} said={said} />
        ))}
        {textChanges.map((change) => (
          <ChangeItem
            key={change.id}
            change={change}
            place={{ textId: change.id }}
            said={(body) => body || translate('reports.texts.empty')}
          />
        ))}
      </Box>
    </Alert>
  );
};

interface ChangeItemProps<Content> {
  change: Change<Content>;
  place: Place;
  said: (content: Content) => string;
}

function ChangeItem<Content>({ change: { id, before, theirs, mine }, place, said }: ChangeItemProps<Content>) {
  const { store } = useReport();
  const placeName = usePlaceName();
  const translate = useTranslate();
  return (
    <Box component="li">
      <Typography variant="body2" component="div">
        <strong>{placeName(place)}</strong>:{' '}
        {translate('reports.changes.theirs', { before: said(before), theirs: said(theirs) })}
      </Typography>
      {mine !== null && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 0.5 }}>
          <Button size="small" variant="outlined" color="inherit" onClick={() => store.keepMine(id)}>
            {translate('reports.changes.keepMine', { mine: said(mine) })}
          </Button>
          <Button size="small" variant="outlined" color="inherit" onClick={() => store.takeTheirs(id)}>
            {translate('reports.changes.takeTheirs', { theirs: said(theirs) })}
          </Button>
        </Box>
      )}
    </Box>
  );
}
