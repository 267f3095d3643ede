import DoneAll from '@mui/icons-material/DoneAllOutlined';
import { useNotify, useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { RECOMMEND_ELIGIBLE, type RecognitionRoundDetails } from './recognitionRounds.graphql.ts';

/** Everybody who fulfils every condition, at once. */
export const RecommendEligibleButton = ({ round: { id } }: { round: RecognitionRoundDetails }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct(RECOMMEND_ELIGIBLE, {
    onDone: ({ recommendEligible: { recommended, leftOut, hasMore } }) => {
      const text = translate('resources.recognitionRounds.recommendAll.done', { smart_count: recommended, leftOut });
      notify(hasMore ? `${text} ${translate('resources.recognitionRounds.more')}` : text, { type: 'success' });
    },
  });
  return (
    <ActButton
      act={act}
      icon={DoneAll}
      size="small"
      label="resources.recognitionRounds.recommendAll.label"
      explanation="resources.recognitionRounds.recommendAll.explanation"
      variables={() => ({ input: { roundId: id, isRehearsal: false } })}
    />
  );
};
