import type { SvgIconComponent } from '@mui/icons-material';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

interface StatusChipProps {
  icon: SvgIconComponent;
  tone: Tone;
  children: ReactNode;
}

/** A state as icon and words; the colour only repeats what the words say. */
export const StatusChip = ({ icon: Icon, tone, children }: StatusChipProps) => (
  <Box
    component="span"
    sx={(theme) => ({
      display: 'inline-flex',
      alignItems: 'center',
      gap: 0.5,
      px: 1,
      py: 0.25,
      borderRadius: 1.5,
      // Long ones wrap on a telephone rather than widen the page.
      whiteSpace: { xs: 'normal', sm: 'nowrap' },
      typography: 'caption',
      fontWeight: 600,
      lineHeight: 1.5,
      ...theme.tones[tone],
    })}
  >
    <Icon aria-hidden sx={{ fontSize: 15 }} />
    {children}
  </Box>
);
