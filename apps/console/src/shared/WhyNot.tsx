import { Box, Tooltip } from '@mui/material';
import type { ReactElement } from 'react';

interface WhyNotProps {
  /** Why the button is off, translated; null while it is on. */
  reason: string | null;
  /** The button. */
  children: ReactElement;
}

/** Around a button that may be off: it takes no focus and no pointer then, so this carries the reason to mouse and keyboard. */
export const WhyNot = ({ reason, children }: WhyNotProps) => (
  <Tooltip title={reason ?? ''}>
    <Box component="span" tabIndex={reason ? 0 : undefined} role={reason ? 'note' : undefined}>
      {children}
    </Box>
  </Tooltip>
);
