import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Somebody who is known, and may not see the page. */
export const RefusedPage = () => {
  const translate = useTranslate();
  return (
    <Stack spacing={2} sx={{ mt: 4 }}>
      <Typography variant="h1">{translate('ra.page.access_denied')}</Typography>
      <Typography>{translate('ra.message.access_denied')}</Typography>
    </Stack>
  );
};
