import Redeem from '@mui/icons-material/RedeemOutlined';
import { SelectInput, useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { OrganisationInput, YearInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import type { RewardDecisionRow } from './rewardDecisions.graphql.ts';

const label = (name: string): string => `resources.rewardDecisions.fields.${name}`;

/** Decisions with rewards: what is to be taken over, is owed, was paid and is to come back. */
export const RewardDecisionList = () => {
  const translate = useTranslate();
  const columns = useColumns();
  return (
    <ListPage<RewardDecisionRow>
      resource="rewardDecisions"
      columns={columns}
      filters={[
        <SelectInput
          key="isOpen"
          source="isOpen"
          label={label('isOpen')}
          choices={[true, false].map((id) => ({ id, name: translate(`resources.rewardDecisions.open.${String(id)}`) }))}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 180 } }}
        />,
        <YearInput key="year" source="year" />,
        <OrganisationInput key="organisationId" source="organisationId" label={label('grantedBy')} />,
      ]}
      empty={{
        icon: Redeem,
        title: 'resources.rewardDecisions.empty',
        advice: 'resources.rewardDecisions.emptyAdvice',
      }}
    />
  );
};

function useColumns(): Column<RewardDecisionRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  const counted = (count: number, amount: number) =>
    count === 0 ? (
      '—'
    ) : (
      <>
        {format.number(count)} · <Money amount={amount} />
      </>
    );
  return [
    {
      label: label('code'),
      file: { path: 'code' },
      isWhole: true,
      render: ({ id, code }) => (
        <RecordLink resource="rewardDecisions" id={id}>
          {code ?? translate('resources.rewardDecisions.noCode')}
        </RecordLink>
      ),
    },
    {
      label: label('grantedOn'),
      file: { path: 'grantedOn', as: 'day' },
      sort: 'DAY',
      render: ({ grantedOn }) => format.date(grantedOn),
    },
    { label: label('grantedBy'), file: { path: 'grantedBy.name' }, render: ({ grantedBy }) => grantedBy.name },
    {
      label: label('recognitions'),
      file: { path: 'recognitions', as: 'number' },
      align: 'right',
      render: ({ recognitions }) => format.number(recognitions),
    },
    {
      label: label('due'),
      file: { path: 'dueAmount', as: 'number' },
      align: 'right',
      render: ({ due, dueAmount }) => counted(due, dueAmount),
    },
    {
      label: label('owed'),
      file: { path: 'owedAmount', as: 'number' },
      align: 'right',
      render: ({ owed, owedAmount }) => counted(owed, owedAmount),
    },
    {
      label: label('paid'),
      file: { path: 'paidAmount', as: 'number' },
      align: 'right',
      render: ({ paidAmount }) => <Money amount={paidAmount} />,
    },
    {
      label: label('claimed'),
      file: { path: 'claimedAmount', as: 'number' },
      align: 'right',
      from: 'lg',
      render: ({ claimedAmount }) => (claimedAmount === 0 ? '—' : <Money amount={claimedAmount} />),
    },
  ];
}
