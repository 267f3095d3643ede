import CloudDone from '@mui/icons-material/CloudDoneOutlined';
import CloudOff from '@mui/icons-material/CloudOffOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import SyncIcon from '@mui/icons-material/Sync';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import type { EntryStatus } from './entry.types.ts';
import { focusEntry, useReport } from './ReportContext';
import { useEntryStatus } from './useEntry';

const ICONS: Record<EntryStatus['phase'], typeof CloudDone> = {
  idle: CloudDone,
  saved: CloudDone,
  waiting: SyncIcon,
  saving: SyncIcon,
  offline: CloudOff,
  failed: ErrorOutline,
};

/** Whether everything that was typed is on the server, in words. */
export const SaveStatus = () => {
  const { store } = useReport();
  const { phase, unsaved, invalid, error, report, cellChanges } = useEntryStatus(store);
  const conflict = cellChanges.find(({ mine }) => mine !== null);
  const translate = useTranslate();
  const format = useFormat();
  const Icon = ICONS[phase];
  const isBad = phase === 'offline' || phase === 'failed';
  const text =
    error?.message ??
    translate(`reports.status.${phase}`, { smart_count: unsaved, time: format.dateTime(report.updatedAt) });
  return (
    <Box
      role="status"
      sx={{
        mr: 'auto',
        display: 'flex',
        gap: 1,
        alignItems: 'center',
        minWidth: 0,
      }}
    >
      <Icon fontSize="small" aria-hidden sx={{ color: isBad ? 'warning.main' : 'text.secondary' }} />
      <Typography variant="body2" noWrap title={text} color={isBad ? 'text.primary' : 'text.secondary'}>
        {text}
        {invalid > 0 && ` · ${translate('reports.status.invalid', { smart_count: invalid })}`}
      </Typography>
      {conflict && (
        <Button size="small" color="error" onClick={() => focusEntry(conflict.id)}>
          {translate('reports.status.conflict')}
        </Button>
      )}
      {isBad && (
        <Button size="small" onClick={() => void store.flush()}>
          {translate('shared.tryAgain')}
        </Button>
      )}
    </Box>
  );
};
