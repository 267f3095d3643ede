import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DifferenceTable } from './DifferenceTable';
import type { ReportChanges } from './reports.graphql.ts';
import { usePlaceName } from './usePlaceName';

interface ChangesSinceProps {
  changes: ReportChanges | null;
  /** The table is folded. */
  isFolded?: boolean;
}

/** Why this version is not the first, and what in it is not as it was: for whoever sends it and whoever reviews it. */
export const ChangesSince = ({ changes, isFolded = false }: ChangesSinceProps) => {
  const translate = useTranslate();
  const placeName = usePlaceName();
  if (!changes) return null;
  const { since, kind, reason, figures, textIds } = changes;
  const count = translate('reports.since.figures', { smart_count: figures.length, since });
  const isNothing = figures.length + textIds.length === 0;
  return (
    <Alert
      severity={isNothing ? 'warning' : 'info'}
      sx={{ mb: 2, displayPrint: 'none', '& .MuiAlert-message': { minWidth: 0, flex: 1 } }}
    >
      <AlertTitle>{translate(`reports.since.${kind}`)}</AlertTitle>
      {reason && (
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {translate('reports.versions.reason', { reason })}
        </Typography>
      )}
      {textIds.length > 0 && (
        <Typography variant="body2">
          {translate('reports.since.texts', { names: textIds.map((textId) => placeName({ textId })).join('; ') })}
        </Typography>
      )}
      {isNothing && <Typography variant="body2">{translate('reports.since.nothing', { since })}</Typography>}
      {figures.length > 0 && (
        <Box component="details" open={!isFolded} sx={{ mt: 1 }}>
          <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', fontWeight: 600 }}>
            {count}
          </Typography>
          <Box sx={{ overflow: 'auto', maxHeight: 320 }}>
            <DifferenceTable differences={figures} />
          </Box>
        </Box>
      )}
    </Alert>
  );
};
