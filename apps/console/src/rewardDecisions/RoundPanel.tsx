import { useTranslate } from 'react-admin';
import type { RecognitionRoundDetails } from '../recognitionRounds';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { REWARD_DECISIONS_OF_ROUND, type RewardDecisionRow } from './rewardDecisions.graphql.ts';

const label = (name: string): string => `resources.rewardDecisions.fields.${name}`;

/** On the page of a round: what its decisions make due, and how far that is paid; for those who read money. */
export const RoundPanel = ({ round: { id } }: { round: Pick<RecognitionRoundDetails, 'id'> }) => {
  const translate = useTranslate();
  const format = useFormat();
  const can = useCan();
  const { data } = useGraphql(REWARD_DECISIONS_OF_ROUND, { roundId: id }, { enabled: can('reward.read') });
  const rows = data?.rewardDecisions.edges.map(({ node }) => node) ?? [];
  if (rows.length === 0) return null;
  const columns: Column<RewardDecisionRow>[] = [
    {
      label: label('code'),
      isWhole: true,
      render: (row) => (
        <RecordLink resource="rewardDecisions" id={row.id}>
          {row.code ?? translate('resources.rewardDecisions.noCode')}
        </RecordLink>
      ),
    },
    { label: label('due'), align: 'right', render: ({ due }) => format.number(due) },
    { label: label('owed'), align: 'right', render: ({ owedAmount }) => <Money amount={owedAmount} /> },
    { label: label('paid'), align: 'right', render: ({ paidAmount }) => <Money amount={paidAmount} /> },
    { label: label('claimed'), align: 'right', render: ({ claimedAmount }) => <Money amount={claimedAmount} /> },
  ];
  return (
    <Section title={translate('resources.rewardDecisions.name')} flush>
      <RecordTable
        caption={translate('resources.rewardDecisions.name')}
        rows={rows}
        columns={columns}
        rowKey={({ id: key }) => key}
      />
    </Section>
  );
};
