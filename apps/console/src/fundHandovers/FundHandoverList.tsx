import SwapHoriz from '@mui/icons-material/SwapHorizOutlined';
import { useTranslate } from 'react-admin';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import type { FundHandoverRow } from './fundHandovers.graphql.ts';

/** Protocols by which books went over, within reach. */
export const FundHandoverList = () => {
  const columns = useColumns();
  const create = useCan()('handover.prepare') && <CreateLink label="resources.fundHandovers.create" />;
  return (
    <ListPage<FundHandoverRow>
      resource="fundHandovers"
      actions={create}
      columns={columns}
      filters={[
        <OrganisationInput
          key="organisationId"
          source="organisationId"
          label="resources.fundHandovers.fields.organisation"
        />,
      ]}
      empty={{
        icon: SwapHoriz,
        title: 'resources.fundHandovers.empty',
        advice: 'resources.fundHandovers.emptyAdvice',
        action: create,
      }}
    />
  );
};

function useColumns(): Column<FundHandoverRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      label: 'resources.fundHandovers.fields.organisation',
      file: { path: 'organisation.name' },
      render: ({ id, organisation }) => (
        <RecordLink resource="fundHandovers" id={id}>
          {organisation.name}
        </RecordLink>
      ),
    },
    {
      label: 'resources.fundHandovers.fields.toOrganisation',
      file: { path: 'toOrganisation.name' },
      render: ({ toOrganisation }) => toOrganisation.name,
    },
    {
      label: 'resources.fundHandovers.fields.day',
      file: { path: 'day', as: 'day' },
      sort: 'DAY',
      isWhole: true,
      render: ({ day }) => format.date(day),
    },
    {
      label: 'resources.fundHandovers.fields.money',
      file: { path: 'money', as: 'number' },
      align: 'right',
      render: ({ money }) => <Money amount={money} />,
    },
    {
      label: 'resources.fundHandovers.fields.state',
      render: ({ state }) => translate(`enums.HandoverState.${state}`),
    },
  ];
}
