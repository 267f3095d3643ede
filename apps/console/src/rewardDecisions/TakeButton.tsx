import AddTask from '@mui/icons-material/AddTaskOutlined';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useOwnBooks } from '../accountBooks';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { useAct } from '../shared/useAct';
import { sumOf } from '../shared/sums.rules.ts';
import {
  type RecognitionRewardRow,
  type RewardDecisionDetails,
  TAKE_REWARDS,
  type TakeRewardsMutationVariables,
} from './rewardDecisions.graphql.ts';
import { TakeFields } from './TakeFields';

interface TakeButtonProps {
  decision: RewardDecisionDetails;
  /** Null: all that are due. */
  rows: readonly RecognitionRewardRow[] | null;
}

/** What is due is owed in the own books from then on. */
export const TakeButton = ({ decision, rows }: TakeButtonProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const { own } = useOwnBooks('keep');
  const [said, setSaid] = useState<TakeRewardsMutationVariables['input'] | null>(null);
  const act = useAct(TAKE_REWARDS, {
    onDone: ({ takeRewards: { taken, amount, left } }) => {
      const key = left > 0 ? 'resources.rewardDecisions.take.doneInPart' : 'resources.rewardDecisions.take.done';
      notify(key, {
        type: 'success',
        messageArgs: { smart_count: taken, amount: format.money(amount), left: format.number(left) },
      });
    },
  });
  const count = rows?.length ?? decision.due;
  const amount = rows ? sumOf(rows.map(({ due }) => ({ amount: due }))) : decision.dueAmount;
  return (
    <ActButton
      act={act}
      icon={AddTask}
      variant="contained"
      label={rows ? 'resources.rewardDecisions.take.chosen' : 'resources.rewardDecisions.take.all'}
      explanation="resources.rewardDecisions.take.explanation"
      params={{ smart_count: count, amount: format.money(amount) }}
      disabledReason={own.length > 0 ? null : translate('resources.rewardDecisions.take.noBooks')}
      variables={() => said && { input: said }}
    >
      <TakeFields decisionId={decision.id} rows={rows} error={act.error} onChange={setSaid} />
    </ActButton>
  );
};
