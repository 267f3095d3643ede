import { Box, Paper, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Notification, useTranslate } from 'react-admin';
import { Logo } from '../layout/Logo';

interface SignInFrameProps {
  /** Translated. */
  title: string;
  children: ReactNode;
}

/** The quiet page around everything that happens before the console proper. */
export const SignInFrame = ({ title, children }: SignInFrameProps) => {
  const translate = useTranslate();
  return (
    <Box
      component="main"
      sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center', p: 2, backgroundColor: 'background.default' }}
    >
      <Stack spacing={3} sx={{ width: '100%', maxWidth: 420 }}>
        <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', justifyContent: 'center' }}>
          <Logo size={44} />
          <Box>
            <Typography sx={{ fontSize: '1.375rem', fontWeight: 600, lineHeight: 1.2 }}>
              {translate('app.name')}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {translate('app.purpose')}
            </Typography>
          </Box>
        </Stack>
        <Paper sx={{ p: { xs: 2.5, sm: 4 } }}>
          <Typography variant="h1" sx={{ mb: 2 }}>
            {title}
          </Typography>
          {children}
        </Paper>
      </Stack>
      <Notification />
    </Box>
  );
};
