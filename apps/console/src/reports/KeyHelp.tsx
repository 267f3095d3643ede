import Keyboard from '@mui/icons-material/KeyboardOutlined';
import { Box, Button, Popover, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

const KEYS: [string, string][] = [
  ['Tab · Shift Tab', 'reports.keys.tab'],
  ['Enter · Shift Enter', 'reports.keys.enter'],
  ['↑ ↓ ← →', 'reports.keys.arrows'],
  ['-', 'reports.keys.dash'],
  ['Delete', 'reports.keys.delete'],
  ['=', 'reports.keys.equals'],
  ['Esc', 'reports.keys.escape'],
  ['Shift F2', 'reports.keys.comment'],
  ['Alt ↓', 'reports.keys.menu'],
  ['Ctrl V', 'reports.keys.paste'],
];

/** The keys of the table. */
export const KeyHelp = () => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size="small"
        color="inherit"
        startIcon={<Keyboard />}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="dialog"
        sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
      >
        {translate('reports.keys.title')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <Box
          component="dl"
          sx={{
            m: 0,
            p: 2,
            display: 'grid',
            gridTemplateColumns: 'auto 1fr',
            columnGap: 2,
            rowGap: 0.75,
            alignItems: 'baseline',
          }}
        >
          {KEYS.map(([key, label]) => (
            <Box key={key} sx={{ display: 'contents' }}>
              <Typography component="dt" variant="body2" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
                {key}
              </Typography>
              <Typography component="dd" variant="body2" sx={{ m: 0 }}>
                {translate(label)}
              </Typography>
            </Box>
          ))}
        </Box>
      </Popover>
    </>
  );
};
