import History from '@mui/icons-material/HistoryOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { BehindList } from './BehindList';
import { CellDrawer } from './CellDrawer';
import { useReport } from './ReportContext';

/** What a pre-filled figure comes from. */
export const BehindDrawer = ({ cellId, onClose }: { cellId: string; onClose: () => void }) => {
  const { obligation, openHistory } = useReport();
  const translate = useTranslate();
  const explanation = translate('reports.behind.explanation', { name: obligation.organisation.name });
  return (
    <CellDrawer cellId={cellId} onClose={onClose} explanation={explanation}>
      <BehindList obligationId={obligation.id} cellId={cellId} />
      <Button startIcon={<History />} onClick={() => openHistory(cellId)} sx={{ mt: 2, alignSelf: 'flex-start' }}>
        {translate('reports.history.open')}
      </Button>
    </CellDrawer>
  );
};
