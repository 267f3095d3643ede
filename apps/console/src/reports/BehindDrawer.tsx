import Close from '@mui/icons-material/Close';
import { Drawer, IconButton, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { BehindList } from './BehindList';
import { useReport } from './ReportContext';
import { usePlaceName } from './usePlaceName';

/** What a pre-filled figure comes from. */
export const BehindDrawer = ({ cellId, onClose }: { cellId: string; onClose: () => void }) => {
  const { obligation } = useReport();
  const placeName = usePlaceName();
  const translate = useTranslate();
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{ paper: { sx: { width: { xs: '100%', sm: 480 }, p: 3 }, 'aria-labelledby': 'behind-title' } }}
    >
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', alignItems: 'flex-start', mb: 1 }}>
        <Typography id="behind-title" variant="h2">
          {placeName({ cellId })}
        </Typography>
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')}>
          <Close />
        </IconButton>
      </Stack>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {translate('reports.behind.explanation', { name: obligation.organisation.name })}
      </Typography>
      <BehindList obligationId={obligation.id} cellId={cellId} />
    </Drawer>
  );
};
