import EventRepeat from '@mui/icons-material/EventRepeatOutlined';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { codeOf } from '../dataProvider/errors';
import type { RefillFigureInput } from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { RefillChoice } from './RefillChoice';
import { useReport } from './ReportContext';
import { REFILL_PREVIEW, REFILL_REPORT } from './reports.graphql.ts';
import { useEntryStatus } from './useEntry';

/** Takes the figures of the logged activities once more, after each change was shown and chosen. */
export const RefillButton = () => {
  const { store, form } = useReport();
  const { unsaved, report } = useEntryStatus(store);
  const translate = useTranslate();
  const queries = useQueryClient();
  const chosen = useRef<RefillFigureInput[]>([]);
  const act = useAct(REFILL_REPORT, {
    done: 'reports.refill.done',
    onFailed: (error) => {
      // The list shows how the figures stand now.
      if (codeOf(error) === 'REFILL_OUTDATED')
        void queries.invalidateQueries({ queryKey: ['graphql', REFILL_PREVIEW.name] });
    },
  });
  if (!form.rows.some(({ cells }) => cells.some(({ isFed }) => isFed))) return null;
  return (
    <ActButton
      act={act}
      icon={EventRepeat}
      label="reports.refill.label"
      explanation="reports.refill.explanation"
      variables={() =>
        chosen.current.length > 0 ? { reportId: report.id, version: report.version, figures: chosen.current } : null
      }
      disabledReason={unsaved > 0 ? translate('reports.submit.unsaved') : null}
      variant="text"
    >
      <RefillChoice
        reportId={report.id}
        onChosen={(figures) => {
          chosen.current = figures;
        }}
      />
    </ActButton>
  );
};
