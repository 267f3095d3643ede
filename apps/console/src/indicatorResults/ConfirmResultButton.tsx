import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { CONFIRM_INDICATOR_RESULT, type IndicatorResult } from './indicatorResults.graphql.ts';

/** From then on the figure counts in the totals. */
export const ConfirmResultButton = ({ result: { id, version } }: { result: IndicatorResult }) => {
  const act = useAct(CONFIRM_INDICATOR_RESULT, { done: 'resources.indicatorResults.confirm.done' });
  return (
    <ActButton
      act={act}
      icon={TaskAlt}
      variant="contained"
      label="resources.indicatorResults.confirm.label"
      explanation="resources.indicatorResults.confirm.explanation"
      variables={() => ({ id, version })}
    />
  );
};
