import { Button, Stack, Typography } from '@mui/material';
import { useResetErrorBoundaryOnLocationChange, useTranslate } from 'react-admin';

/** A page that failed while it was drawn: the menu goes on working, and so does the way back. */
export const BrokenPage = ({ onLeave }: { onLeave: () => void }) => {
  const translate = useTranslate();
  useResetErrorBoundaryOnLocationChange(onLeave);
  return (
    <Stack spacing={2} sx={{ mt: 4, alignItems: 'flex-start' }}>
      <Typography variant="h1" role="alert">
        {translate('ra.page.error')}
      </Typography>
      <Typography>{translate('ra.message.error')}</Typography>
      <Button variant="contained" onClick={() => window.history.back()}>
        {translate('ra.action.back')}
      </Button>
    </Stack>
  );
};
