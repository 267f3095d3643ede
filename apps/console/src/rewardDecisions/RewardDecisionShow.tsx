import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { useCan } from '../shared/useCan';
import { DecisionRewards } from './DecisionRewards';
import { PayAllButton } from './PayAllButton';
import type { RewardDecisionDetails, RewardDecisionRow } from './rewardDecisions.graphql.ts';
import { TakeButton } from './TakeButton';

const label = (name: string): string => `resources.rewardDecisions.fields.${name}`;

/** What one decision makes due, and what became of it: taken over, paid, to come back. */
export const RewardDecisionShow = () => {
  const translate = useTranslate();
  const format = useFormat();
  const can = useCan();
  return (
    <ShowPage<RewardDecisionDetails, RewardDecisionRow>
      resource="rewardDecisions"
      titleOf={({ code }) => code ?? translate('resources.rewardDecisions.noCode')}
      subtitleOf={({ grantedBy, grantedOn }) => `${grantedBy.name} · ${format.date(grantedOn)}`}
      actions={(decision) =>
        can('reward.keep') && (
          <>
            {decision.due > 0 && <TakeButton decision={decision} rows={null} />}
            {decision.owed > 0 && <PayAllButton decisionId={decision.id} />}
          </>
        )
      }
    >
      {(decision) => <Details decision={decision} />}
    </ShowPage>
  );
};

const Details = ({ decision }: { decision: RewardDecisionDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  const {
    directive,
    recognitions,
    due,
    dueAmount,
    unstated,
    inOtherBooks,
    owed,
    owedAmount,
    paidAmount,
    claimedAmount,
  } = decision;
  return (
    <>
      <Section title={translate('resources.rewardDecisions.details')}>
        {unstated > 0 && (
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate('resources.rewardDecisions.unstated', { smart_count: unstated })}
          </Alert>
        )}
        <Facts>
          <Fact label={label('directive')}>
            {directive ? (
              <RecordLink resource="directives" id={directive.id}>
                {directive.subject}
              </RecordLink>
            ) : (
              translate('resources.rewardDecisions.unseen')
            )}
          </Fact>
          <Fact label={label('recognitions')}>{format.number(recognitions)}</Fact>
          <Fact label={label('due')}>
            {format.number(due)} · <Money amount={dueAmount} />
          </Fact>
          <Fact label={label('owed')}>
            {format.number(owed)} · <Money amount={owedAmount} />
          </Fact>
          {inOtherBooks > 0 && <Fact label={label('inOtherBooks')}>{format.number(inOtherBooks)}</Fact>}
          <Fact label={label('paid')}>
            <Money amount={paidAmount} />
          </Fact>
          {claimedAmount > 0 && (
            <Fact label={label('claimed')}>
              <strong>
                <Money amount={claimedAmount} />
              </strong>
            </Fact>
          )}
        </Facts>
      </Section>
      <DecisionRewards decision={decision} />
    </>
  );
};
