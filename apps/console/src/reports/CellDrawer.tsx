import Close from '@mui/icons-material/Close';
import { Drawer, IconButton, Stack, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';
import { usePlaceName } from './usePlaceName';

interface CellDrawerProps {
  cellId: string;
  explanation: string;
  onClose: () => void;
  children: ReactNode;
}

/** Beside the form: something about one cell, under its name. */
export const CellDrawer = ({ cellId, explanation, onClose, children }: CellDrawerProps) => {
  const placeName = usePlaceName();
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{ paper: { sx: { width: { xs: '100%', sm: 480 }, p: 3 }, 'aria-labelledby': titleId } }}
    >
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', alignItems: 'flex-start', mb: 1 }}>
        <Typography id={titleId} variant="h2">
          {placeName({ cellId })}
        </Typography>
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')}>
          <Close />
        </IconButton>
      </Stack>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {explanation}
      </Typography>
      {children}
    </Drawer>
  );
};
