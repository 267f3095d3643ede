import AccountBalanceWallet from '@mui/icons-material/AccountBalanceWalletOutlined';
import { Button } from '@mui/material';
import { BooleanInput, SearchInput, SelectInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { AdvanceState } from '../dataProvider/schema.ts';
import { useFormat } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useOfficeColumn } from '../shared/useOfficeColumn.ts';
import type { AdvanceRow } from './advances.graphql.ts';
import { AdvanceStateChip } from './AdvanceStateChip';
import { PEOPLE_PAGE } from './places.ts';

const label = (name: string): string => `resources.advances.fields.${name}`;

/** Advances of the books that one reads, and those that one asked for. */
export const AdvanceList = () => {
  const translate = useTranslate();
  const can = useCan();
  const columns = useColumns();
  return (
    <ListPage<AdvanceRow>
      resource="advances"
      columns={columns}
      actions={
        <>
          {can('ledger.read') && (
            <Button component={Link} to={PEOPLE_PAGE} variant="outlined">
              {translate('resources.advances.people.label')}
            </Button>
          )}
          {can('advance.ask') && (
            <Button component={Link} to="/advances/create" variant="contained">
              {translate('resources.advances.ask.label')}
            </Button>
          )}
        </>
      }
      filters={[
        <SearchInput key="text" source="text" placeholder={translate(label('content'))} helperText={false} />,
        <SelectInput
          key="state"
          source="state"
          label={label('state')}
          choices={AdvanceState.map((id) => ({ id, name: translate(`enums.AdvanceState.${id}`) }))}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 180 } }}
        />,
        <BooleanInput key="isOverdue" source="isOverdue" label={label('isOverdue')} helperText={false} />,
        <OrganisationInput key="organisationId" source="organisationId" label={label('organisation')} />,
      ]}
      empty={{
        icon: AccountBalanceWallet,
        title: 'resources.advances.empty',
        advice: 'resources.advances.emptyAdvice',
      }}
    />
  );
};

function useColumns(): Column<AdvanceRow>[] {
  const officeOf = useOfficeColumn();
  const format = useFormat();
  return [
    {
      label: label('content'),
      file: { path: 'content' },
      lines: 2,
      render: ({ id, content }) => (
        <RecordLink resource="advances" id={id}>
          {content}
        </RecordLink>
      ),
    },
    {
      label: label('counterparty'),
      file: { path: 'counterparty.name' },
      render: ({ counterparty }) => counterparty?.name,
    },
    {
      label: label('day'),
      file: { path: 'day', as: 'day' },
      sort: 'DAY',
      isExtra: true,
      render: ({ day }) => format.date(day),
    },
    {
      label: label('dueOn'),
      file: { path: 'dueOn', as: 'day' },
      sort: 'DUE_ON',
      render: ({ dueOn }) => format.date(dueOn),
    },
    {
      label: label('amount'),
      file: { path: 'amount', as: 'number' },
      align: 'right',
      sort: 'AMOUNT',
      render: ({ amount }) => <Money amount={amount} />,
    },
    {
      label: label('remains'),
      file: { path: 'remains', as: 'number' },
      align: 'right',
      render: ({ remains }) => <Money amount={remains} />,
    },
    {
      label: label('state'),
      file: { path: 'state', words: { of: 'AdvanceState', values: AdvanceState } },
      render: (advance) => <AdvanceStateChip advance={advance} />,
    },
    officeOf(label('organisation')),
  ];
}
