import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Tone } from '../shared/StatusChip';

interface NoteProps {
  tone: Tone;
  icon?: ReactNode;
  children: ReactNode;
}

/** A line below a row of the form. */
export const Note = ({ tone, icon, children }: NoteProps) => (
  <Box
    component="span"
    sx={(theme) => ({
      ...theme.tones[tone],
      display: 'flex',
      gap: 0.75,
      alignItems: 'flex-start',
      borderRadius: 1,
      px: 1,
      py: 0.375,
      mt: 0.5,
      fontSize: '0.8125rem',
      lineHeight: 1.45,
      width: 'fit-content',
      maxWidth: '100%',
      '& svg': { fontSize: 16, mt: 0.25 },
    })}
  >
    {icon}
    <span>{children}</span>
  </Box>
);
