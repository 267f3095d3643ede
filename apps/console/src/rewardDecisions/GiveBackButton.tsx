import Undo from '@mui/icons-material/UndoOutlined';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today, useFormat } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { GIVE_REWARDS_BACK } from './rewardDecisions.graphql.ts';

/** What was taken over by mistake leaves the books again. */
export const GiveBackButton = (which: { organisationId: string; recognitionIds: string[] }) => {
  const format = useFormat();
  const notify = useNotify();
  const reason = useReason();
  const [day, setDay] = useState(today);
  const act = useAct(GIVE_REWARDS_BACK, {
    onDone: ({ giveRewardsBack: { givenBack, amount } }) =>
      notify('resources.rewardDecisions.giveBack.done', {
        type: 'success',
        messageArgs: { smart_count: givenBack, amount: format.money(amount) },
      }),
  });
  const said = reason.value.trim();
  return (
    <ActButton
      act={act}
      icon={Undo}
      label="resources.rewardDecisions.giveBack.label"
      explanation="resources.rewardDecisions.giveBack.explanation"
      params={{ smart_count: which.recognitionIds.length }}
      variables={() => (day && said ? { input: { ...which, day, reason: said } } : null)}
    >
      <DayField label="resources.rewardDecisions.giveBack.day" value={day} onChange={setDay} />
      <ReasonField reason={reason} isFirst={false} />
    </ActButton>
  );
};
