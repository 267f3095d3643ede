import { Button, Paper, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useSheet } from './AssessmentContext.ts';

/** The foot of a sheet: whether everything typed is stored, and what may be done now. */
export const FootBar = ({ children }: { children: ReactNode }) => {
  const { isAnswering } = useSheet();
  return (
    <Paper
      data-covers="foot"
      elevation={3}
      sx={{ position: 'sticky', bottom: 0, zIndex: 2, px: { xs: 2, md: 3 }, py: 1.5 }}
    >
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        {isAnswering && <SaveStatus />}
        {children}
      </Stack>
    </Paper>
  );
};

const SaveStatus = () => {
  const { view, store } = useSheet();
  const translate = useTranslate();
  const isBad = view.phase === 'offline' || view.phase === 'failed';
  return (
    <Stack role="status" direction="row" spacing={1} sx={{ mr: 'auto', alignItems: 'center' }}>
      <Typography variant="body2" color={isBad ? 'warning.main' : 'textSecondary'}>
        {view.error?.message ?? translate(`assessments.phase.${view.phase}`)}
      </Typography>
      {isBad && (
        <Button size="small" onClick={() => void store.flush()}>
          {translate('shared.tryAgain')}
        </Button>
      )}
    </Stack>
  );
};
