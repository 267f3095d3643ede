import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';

/** An address that leads nowhere. */
export const NotFoundPage = () => {
  const translate = useTranslate();
  return (
    <Stack spacing={2} sx={{ mt: 4, alignItems: 'flex-start' }}>
      <Typography variant="h1">{translate('ra.page.not_found')}</Typography>
      <Typography>{translate('ra.message.not_found')}</Typography>
      <Button variant="contained" component={Link} to="/">
        {translate('ra.page.dashboard')}
      </Button>
    </Stack>
  );
};
