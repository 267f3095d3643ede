import EditNote from '@mui/icons-material/EditNoteOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import { Button, Paper } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../shared/EmptyState';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useAct } from '../shared/useAct';
import { START_REPORT, type Form, type ObligationReport } from './reports.graphql.ts';
import { TotalsPanel } from './totals/TotalsPanel';

interface NotStartedProps {
  obligation: ObligationReport;
  form: Form;
}

/** Nothing has been written yet. What has come from below can be looked at all the same. */
export const NotStarted = ({ obligation, form }: NotStartedProps) => {
  const translate = useTranslate();
  const start = useAct(START_REPORT);
  const closed = obligation.closedOn !== null || obligation.round.state === 'CLOSED';
  const canStart = obligation.canEdit && !closed;
  return (
    <>
      <Paper sx={{ mb: 3, displayPrint: 'none' }}>
        <EmptyState
          icon={canStart ? EditNote : HourglassEmpty}
          title={canStart ? 'reports.start.title' : 'reports.start.none'}
          advice={canStart ? 'reports.start.advice' : closed ? 'reports.start.closed' : 'reports.start.waiting'}
          action={
            canStart && (
              <Button
                variant="contained"
                startIcon={<EditNote />}
                loading={start.isPending}
                onClick={() => void start.run({ obligationId: obligation.id })}
                sx={{ mt: 1 }}
              >
                {translate('reports.start.label')}
              </Button>
            )
          }
        />
        <ErrorNotice error={start.error} />
      </Paper>
      {obligation.consolidates && <TotalsPanel obligation={obligation} form={form} />}
    </>
  );
};
