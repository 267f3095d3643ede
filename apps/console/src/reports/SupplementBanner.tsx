import Upgrade from '@mui/icons-material/UpgradeOutlined';
import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { useAct } from '../shared/useAct';
import { useReport } from './ReportContext';
import { SEND_SUPPLEMENT, type FullReport } from './reports.graphql.ts';
import { usePlaceName } from './usePlaceName';

/** Children accepted after the sending: who, which figures would change, and the act that sends them on. */
export const SupplementBanner = ({ report }: { report: FullReport }) => {
  const { obligation } = useReport();
  const translate = useTranslate();
  const placeName = usePlaceName();
  const format = useFormat();
  const act = useAct(SEND_SUPPLEMENT, { done: 'reports.supplement.done' });
  const pending = report.pendingSupplement;
  if (!pending) return null;
  const names = pending.obligations.map(({ organisation }) => organisation.name).join('; ');
  const said = (value: number | null) => (value === null ? '–' : format.number(value));
  const canSend = obligation.canSubmit && (report.state === 'SUBMITTED' || report.state === 'ACCEPTED');
  return (
    <Alert severity="info" sx={{ mb: 2, displayPrint: 'none' }}>
      <AlertTitle>{translate('reports.supplement.title', { smart_count: pending.obligations.length })}</AlertTitle>
      <Typography variant="body2">{names}</Typography>
      <Box component="details" sx={{ my: 1 }}>
        <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', fontWeight: 600 }}>
          {translate('reports.supplement.figures', { smart_count: pending.figures.length })}
        </Typography>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {pending.figures.map(({ cellId, before, after }) => (
            <Typography component="li" variant="body2" key={cellId}>
              {`${placeName({ cellId })}: ${said(before)} → ${said(after)}`}
            </Typography>
          ))}
        </Box>
      </Box>
      {canSend && (
        <ActButton
          act={act}
          icon={Upgrade}
          label="reports.supplement.label"
          explanation="reports.supplement.explanation"
          params={{ names, smart_count: pending.figures.length, to: obligation.to?.name ?? '' }}
          variables={() => ({ reportId: report.id, version: report.version })}
        />
      )}
    </Alert>
  );
};
