import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RecognitionOfRound } from '../recognitions';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { useVoucherName } from '../vouchers';
import { REWARD_OF_RECOGNITION, VOUCHERS_OF_REWARD } from './rewardDecisions.graphql.ts';
import { RewardStateChip } from './RewardStateChip';

const label = (name: string): string => `resources.rewardDecisions.fields.${name}`;

/** On the page of a recognition: in whose books its reward is, and how far it is paid. */
export const RecognitionPanel = ({ recognition: { id } }: { recognition: Pick<RecognitionOfRound, 'id'> }) => {
  const translate = useTranslate();
  const format = useFormat();
  const can = useCan();
  const { data } = useGraphql(REWARD_OF_RECOGNITION, { id });
  const reward = data?.recognition?.reward;
  if (!reward) return null;
  const { state, takenBy, takenOn, amount, reason, paid, returned, openItem, claim, decisionId } = reward;
  return (
    <Section
      title={translate('resources.rewardDecisions.inBooks')}
      actions={
        can('reward.read') && (
          <RecordLink resource="rewardDecisions" id={decisionId}>
            {translate('resources.rewardDecisions.ofDecision')}
          </RecordLink>
        )
      }
    >
      <Facts>
        <Fact label={label('state')}>
          <RewardStateChip state={state} />
        </Fact>
        {takenBy && (
          <>
            <Fact label={label('takenBy')}>
              {openItem ? (
                <RecordLink resource="openItems" id={openItem.id}>
                  {takenBy.name}
                </RecordLink>
              ) : (
                takenBy.name
              )}
            </Fact>
            <Fact label={label('takenOn')}>{takenOn && format.date(takenOn)}</Fact>
            <Fact label={label('amount')}>
              <Money amount={amount} />
              {reason && <Typography variant="body2">{reason}</Typography>}
            </Fact>
            <Fact label={label('paid')}>{paid === null ? '—' : <Money amount={paid} />}</Fact>
            {!!returned && (
              <Fact label={label('returned')}>
                <Money amount={returned} />
              </Fact>
            )}
            {claim && (
              <Fact label={label('claimed')}>
                <RecordLink resource="openItems" id={claim.id}>
                  {claim.content}
                </RecordLink>
              </Fact>
            )}
            {openItem && <PaidOn openItemId={openItem.id} />}
          </>
        )}
      </Facts>
    </Section>
  );
};

/** For those who read the books. */
const PaidOn = ({ openItemId }: { openItemId: string }) => {
  const nameOf = useVoucherName();
  const { data } = useGraphql(VOUCHERS_OF_REWARD, { openItemId });
  const vouchers = data?.postedVouchers.edges.map(({ node }) => node) ?? [];
  return (
    <Fact label={label('vouchers')}>
      {vouchers.length > 0 &&
        vouchers.map((voucher, at) => (
          <span key={voucher.id}>
            {at > 0 && ', '}
            <RecordLink resource="vouchers" id={voucher.id}>
              {nameOf(voucher)}
            </RecordLink>
          </span>
        ))}
    </Fact>
  );
};
