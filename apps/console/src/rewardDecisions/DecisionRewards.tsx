import Redeem from '@mui/icons-material/RedeemOutlined';
import { Paper, Typography } from '@mui/material';
import { SelectInput, useRecordContext, useTranslate } from 'react-admin';
import { RewardState } from '../dataProvider/schema.ts';
import { PayItemsButton } from '../openItems';
import { EmbeddedList } from '../shared/EmbeddedList';
import { useFormat } from '../shared/format';
import { ListBody } from '../shared/ListBody';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { GiveBackButton } from './GiveBackButton';
import type { RecognitionRewardRow, RewardDecisionDetails } from './rewardDecisions.graphql.ts';
import { payableOf, returnableOf, takeableOf } from './rewards.rules.ts';
import { RewardStateChip } from './RewardStateChip';
import { TakeButton } from './TakeButton';
import { useTextIn } from './useTextIn.ts';

const label = (name: string): string => `resources.rewardDecisions.fields.${name}`;

/** Who is paid by a decision: ticked rows are taken over or paid together. */
export const DecisionRewards = ({ decision }: { decision: RewardDecisionDetails }) => {
  const translate = useTranslate();
  const can = useCan();
  const columns = useColumns();
  return (
    <Paper sx={{ overflow: 'clip', mb: 3 }}>
      <EmbeddedList resource="recognitionRewards" filter={{ decisionId: decision.id }}>
        <ListBody<RecognitionRewardRow>
          columns={columns}
          caption={translate('resources.rewardDecisions.recipients')}
          manyActs={can('reward.keep') ? RewardActs : null}
          filters={
            <SelectInput
              source="state"
              label={label('state')}
              choices={RewardState.map((id) => ({ id, name: translate(`enums.RewardState.${id}`) }))}
              translateChoice={false}
              helperText={false}
              sx={{ minWidth: { sm: 200 } }}
            />
          }
          empty={{
            icon: Redeem,
            title: 'resources.rewardDecisions.empty',
            advice: 'resources.rewardDecisions.emptyAdvice',
          }}
        />
      </EmbeddedList>
    </Paper>
  );
};

/** What the chosen rows can go through together. */
const RewardActs = ({ rows }: { rows: readonly RecognitionRewardRow[] }) => {
  const translate = useTranslate();
  const decision = useRecordContext<RewardDecisionDetails>();
  const takeable = takeableOf(rows);
  const payable = payableOf(rows);
  const returnable = returnableOf(rows);
  return (
    <>
      {decision && takeable.length > 0 && <TakeButton decision={decision} rows={takeable} />}
      {payable && <PayItemsButton organisationId={payable.organisationId} items={payable.items} />}
      {returnable && <GiveBackButton {...returnable} />}
      {takeable.length === 0 && !payable && !returnable && (
        <Typography variant="body2" color="textSecondary">
          {translate('resources.rewardDecisions.nothingToDo')}
        </Typography>
      )}
    </>
  );
};

function useColumns(): Column<RecognitionRewardRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  const textIn = useTextIn();
  return [
    {
      label: label('number'),
      file: { path: 'number', as: 'number' },
      sort: 'NUMBER',
      isWhole: true,
      render: ({ number, bookYear }) => `${format.number(number)}/${String(bookYear)}`,
    },
    { label: label('holder'), file: { path: 'holder' }, render: ({ holder }) => holder },
    {
      label: label('honour'),
      file: { path: 'honour.vi' },
      from: 'lg',
      lines: 2,
      render: ({ honour }) => textIn(honour),
    },
    {
      label: label('dueEach'),
      file: { path: 'due', as: 'number' },
      align: 'right',
      render: ({ due }) => (due === null ? translate('resources.rewardDecisions.unverified') : <Money amount={due} />),
    },
    {
      label: label('amount'),
      file: { path: 'amount', as: 'number' },
      align: 'right',
      render: ({ amount, reason }) =>
        amount === null ? (
          '—'
        ) : (
          <>
            <Money amount={amount} />
            {reason && (
              <Typography variant="caption" component="div">
                {reason}
              </Typography>
            )}
          </>
        ),
    },
    {
      label: label('state'),
      file: { path: 'state', words: { of: 'RewardState', values: RewardState } },
      render: ({ state }) => <RewardStateChip state={state} />,
    },
    {
      label: label('takenBy'),
      file: { path: 'takenBy.name' },
      render: ({ takenBy, openItem, claim }) => (
        <>
          {openItem ? (
            <RecordLink resource="openItems" id={openItem.id}>
              {takenBy?.name}
            </RecordLink>
          ) : (
            takenBy?.name
          )}
          {claim && (
            <Typography variant="caption" component="div">
              <RecordLink resource="openItems" id={claim.id}>
                {translate('resources.rewardDecisions.claim')}
              </RecordLink>
            </Typography>
          )}
        </>
      ),
    },
  ];
}
