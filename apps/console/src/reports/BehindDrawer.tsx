import History from '@mui/icons-material/HistoryOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { BehindList } from './BehindList';
import { CellDrawer } from './CellDrawer';
import { useReport } from './ReportContext';

/** What a pre-filled figure comes from. */
export const BehindDrawer = ({ cellId, onClose }: { cellId: string; onClose: () => void }) => {
  const { obligation, kept, openHistory } = useReport();
  const translate = useTranslate();
  const isKept = kept.has(cellId);
  const explanation = translate(`reports.behind.${isKept ? 'ofBooks' : 'explanation'}`, {
    name: obligation.organisation.name,
  });
  return (
    <CellDrawer cellId={cellId} onClose={onClose} explanation={explanation}>
      <BehindList obligationId={obligation.id} cellId={cellId} isKept={isKept} />
      <Button startIcon={<History />} onClick={() => openHistory(cellId)} sx={{ mt: 2, alignSelf: 'flex-start' }}>
        {translate('reports.history.open')}
      </Button>
    </CellDrawer>
  );
};
