import Lock from '@mui/icons-material/LockOutlined';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { useAct } from '../shared/useAct';
import { sumOf } from './board';
import { CLOSE_ROUND, type Round } from './rounds.graphql.ts';

export const CloseRoundButton = ({ round }: { round: Round }) => {
  const format = useFormat();
  const act = useAct(CLOSE_ROUND, { done: 'resources.rounds.close.done' });
  return (
    <ActButton
      act={act}
      icon={Lock}
      label="resources.rounds.close.label"
      explanation="resources.rounds.close.explanation"
      params={{ missing: format.number(sumOf(round.board).missing) }}
      variables={() => ({ id: round.id, version: round.version })}
    />
  );
};
