import Send from '@mui/icons-material/SendOutlined';
import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { codeOf } from '../dataProvider/errors';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { ChangesSince } from './ChangesSince';
import { progressOf } from './entry.rules';
import { useReport } from './ReportContext';
import { SUBMIT_REPORT } from './reports.graphql.ts';
import { ShiftsNotice } from './ShiftsNotice';
import { SubmitSummary } from './SubmitSummary';
import { useBrief } from './useBrief';
import { useEntryStatus } from './useEntry';

/** Sends the report up, after what will be sent was shown. Off while something is in the way, and says what. */
export const SubmitButton = () => {
  const { obligation, store } = useReport();
  const { report } = useEntryStatus(store);
  const { consolidates, to } = obligation;
  const brief = useBrief(report.id);
  const reason = useObstacle(brief?.below.find(({ kind }) => kind === 'UNREVIEWED')?.count ?? 0);
  const act = useAct(SUBMIT_REPORT, {
    done: 'reports.submit.done',
    onFailed: (error) => codeOf(error) === 'REPORT_HAS_ERRORS',
  });
  return (
    <ActButton
      act={act}
      icon={Send}
      label={consolidates ? 'reports.submit.labelUp' : 'reports.submit.label'}
      explanation={to ? 'reports.submit.explanation' : 'reports.submit.explanationTop'}
      params={{ name: to?.name, number: report.number }}
      variables={() => ({ reportId: report.id, version: report.version })}
      disabledReason={reason}
      variant="contained"
    >
      <EmptyCells />
      <Told reportId={report.id} />
    </ActButton>
  );
};

/** Read anew when the dialog opens: cells were saved since the page was. */
const Told = ({ reportId }: { reportId: string }) => {
  const { obligation } = useReport();
  const brief = useBrief(reportId);
  if (!brief) return null;
  return (
    <>
      {obligation.consolidates && <SubmitSummary brief={brief} />}
      <ChangesSince changes={brief.changes} isFolded />
      <ShiftsNotice shifts={brief.shifts} />
    </>
  );
};

/** Cells without a figure that nothing forbids to send: said with their number. */
const EmptyCells = () => {
  const { layout, store } = useReport();
  const translate = useTranslate();
  const { filled, all } = progressOf(
    layout.flat().filter((id) => id !== null),
    store.entry,
  );
  if (filled === all) return null;
  return <Alert severity="warning">{translate('reports.submit.empty', { smart_count: all - filled })}</Alert>;
};

function useObstacle(unreviewed: number): string | null {
  const { obligation, store } = useReport();
  const { checks, unsaved, invalid, phase } = useEntryStatus(store);
  const translate = useTranslate();
  const errors = checks.filter(({ severity }) => severity === 'ERROR').length;
  if (!obligation.canSubmit) return translate('reports.submit.mayNot');
  if (invalid > 0) return translate('reports.submit.invalid', { smart_count: invalid });
  if (unsaved > 0 || phase === 'saving') return translate('reports.submit.unsaved');
  if (errors > 0) return translate('reports.submit.errors', { smart_count: errors });
  return unreviewed > 0 ? translate('reports.submit.unreviewed', { smart_count: unreviewed }) : null;
}
