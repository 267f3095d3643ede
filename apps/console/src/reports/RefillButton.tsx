import EventRepeat from '@mui/icons-material/EventRepeatOutlined';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { useReport } from './ReportContext';
import { REFILL_REPORT } from './reports.graphql.ts';
import { useEntryStatus } from './useEntry';

/** Takes the figures of the logged activities once more. */
export const RefillButton = () => {
  const { store, form } = useReport();
  const { unsaved, report } = useEntryStatus(store);
  const translate = useTranslate();
  const act = useAct(REFILL_REPORT, { done: 'reports.refill.done' });
  if (!form.rows.some(({ cells }) => cells.some(({ isFed }) => isFed))) return null;
  return (
    <ActButton
      act={act}
      icon={EventRepeat}
      label="reports.refill.label"
      explanation="reports.refill.explanation"
      variables={() => ({ reportId: report.id, version: report.version })}
      disabledReason={unsaved > 0 ? translate('reports.submit.unsaved') : null}
      variant="text"
    />
  );
};
