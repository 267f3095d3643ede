import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { REWARD_OF_ITEM } from './rewardDecisions.graphql.ts';
import { RewardStateChip } from './RewardStateChip';
import { useTextIn } from './useTextIn.ts';

const label = (name: string): string => `resources.rewardDecisions.fields.${name}`;

/** On the page of an open item that is a reward or a claim for one: for which recognition and by which decision. */
export const OpenItemPanel = ({ item: { id, kind } }: { item: { id: string; kind: string } }) => {
  const translate = useTranslate();
  const textIn = useTextIn();
  const can = useCan();
  const isReward = kind === 'REWARD' || kind === 'REWARD_CLAIM';
  const { data } = useGraphql(REWARD_OF_ITEM, { id }, { enabled: isReward });
  const reward = data?.openItem?.reward;
  if (!reward) return null;
  const { recognitionId, decisionId, number, bookYear, holder, due, reason, state, honour } = reward;
  const said = `${textIn(honour)}, ${String(number)}/${String(bookYear)}`;
  return (
    <Section title={translate('resources.rewardDecisions.ofItem')}>
      <Facts>
        <Fact label={label('holder')}>{holder}</Fact>
        <Fact label={label('recognition')}>
          {can('recognition.read') ? (
            <RecordLink resource="recognitions" id={recognitionId}>
              {said}
            </RecordLink>
          ) : (
            said
          )}
        </Fact>
        <Fact label={label('code')}>
          {can('reward.read') && (
            <RecordLink resource="rewardDecisions" id={decisionId}>
              {translate('resources.rewardDecisions.ofDecision')}
            </RecordLink>
          )}
        </Fact>
        <Fact label={label('dueEach')}>
          {due === null ? translate('resources.rewardDecisions.unverified') : <Money amount={due} />}
        </Fact>
        {reason && <Fact label={label('reason')}>{reason}</Fact>}
        <Fact label={label('state')}>
          <RewardStateChip state={state} />
        </Fact>
      </Facts>
    </Section>
  );
};
