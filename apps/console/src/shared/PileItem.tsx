import { Box, Stack, Typography } from '@mui/material';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ReactNode } from 'react';

interface PileItemProps {
  /** What it is, with the link to it. */
  heading: ReactNode;
  icon?: SvgIconComponent;
  /** What can be done with it right here. */
  act?: ReactNode;
  /** Whose it is, until when, how it stands. */
  children: ReactNode;
}

/** One thing of a pile of the inbox, as an item of its list. */
export const PileItem = ({ heading, icon: Icon, act, children }: PileItemProps) => (
  <Stack
    component="li"
    direction={{ xs: 'column', sm: 'row' }}
    spacing={1.5}
    sx={{
      px: { xs: 2, md: 3 },
      py: 2,
      borderTop: 1,
      borderColor: 'divider',
      alignItems: { sm: 'center' },
      justifyContent: 'space-between',
    }}
  >
    <Box sx={{ minWidth: 0, display: 'grid', gap: 0.5 }}>
      <Typography variant="subtitle1" component="h3" sx={Icon && { display: 'flex', alignItems: 'center', gap: 1 }}>
        {Icon && <Icon aria-hidden fontSize="small" />}
        {heading}
      </Typography>
      {children}
    </Box>
    {act}
  </Stack>
);
