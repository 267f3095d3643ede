import Calculate from '@mui/icons-material/CalculateOutlined';
import { useTranslate } from 'react-admin';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useOfficeColumn } from '../shared/useOfficeColumn.ts';
import type { CashCountRow } from './cashCounts.graphql.ts';
import { CountStanding } from './CountStanding';

/** Counts of cash boxes within reach. */
export const CashCountList = () => {
  const canKeep = useCan()('ledger.keep');
  const columns = useColumns();
  const create = canKeep && <CreateLink label="resources.cashCounts.create" />;
  return (
    <ListPage<CashCountRow>
      resource="cashCounts"
      actions={create}
      columns={columns}
      filters={[
        <OrganisationInput
          key="organisationId"
          source="organisationId"
          label="resources.cashCounts.fields.organisation"
        />,
      ]}
      empty={{
        icon: Calculate,
        title: 'resources.cashCounts.empty',
        advice: 'resources.cashCounts.emptyAdvice',
        action: create,
      }}
    />
  );
};

function useColumns(): Column<CashCountRow>[] {
  const officeOf = useOfficeColumn();
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      label: 'resources.cashCounts.fields.day',
      file: { path: 'day', as: 'day' },
      sort: 'DAY',
      isWhole: true,
      render: ({ id, day }) => (
        <RecordLink resource="cashCounts" id={id}>
          {format.date(day)}
        </RecordLink>
      ),
    },
    {
      label: 'resources.cashCounts.fields.place',
      file: { path: 'place.name' },
      render: ({ place }) => place?.name,
    },
    {
      label: 'resources.cashCounts.fields.counted',
      file: { path: 'counted', as: 'number' },
      align: 'right',
      sort: 'COUNTED',
      render: ({ counted }) => <Money amount={counted} />,
    },
    {
      label: 'resources.cashCounts.fields.booked',
      file: { path: 'booked', as: 'number' },
      align: 'right',
      render: ({ booked }) => <Money amount={booked} />,
    },
    {
      label: 'resources.cashCounts.fields.difference',
      file: { path: 'difference', as: 'number' },
      align: 'right',
      render: ({ difference }) =>
        difference === 0 ? translate('resources.cashCounts.agrees') : <Money amount={difference} />,
    },
    { label: 'resources.cashCounts.fields.standing', render: (count) => <CountStanding count={count} /> },
    officeOf('resources.cashCounts.fields.organisation'),
  ];
}
