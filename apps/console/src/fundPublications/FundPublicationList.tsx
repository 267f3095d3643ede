import Public from '@mui/icons-material/PublicOutlined';
import { SelectInput, useTranslate } from 'react-admin';
import { PublicationState } from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useOfficeColumn } from '../shared/useOfficeColumn.ts';
import type { FundPublicationRow } from './fundPublications.graphql.ts';
import { PublicationStanding } from './PublicationStanding';

/** Years of funds within reach, as they were prepared and published. */
export const FundPublicationList = () => {
  const translate = useTranslate();
  const canPrepare = useCan()('publication.prepare');
  const columns = useColumns();
  const states = PublicationState.map((id) => ({ id, name: translate(`enums.PublicationState.${id}`) }));
  const create = canPrepare && <CreateLink label="resources.fundPublications.create" />;
  return (
    <ListPage<FundPublicationRow>
      resource="fundPublications"
      actions={create}
      columns={columns}
      filters={[
        <SelectInput
          key="state"
          source="state"
          label="resources.fundPublications.fields.state"
          choices={states}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 200 } }}
        />,
        <OrganisationInput
          key="organisationId"
          source="organisationId"
          label="resources.fundPublications.fields.organisation"
        />,
      ]}
      empty={{
        icon: Public,
        title: 'resources.fundPublications.empty',
        advice: 'resources.fundPublications.emptyAdvice',
        action: create,
      }}
    />
  );
};

function useColumns(): Column<FundPublicationRow>[] {
  const officeOf = useOfficeColumn();
  const format = useFormat();
  return [
    {
      label: 'resources.fundPublications.fields.fund',
      file: { path: 'fund.name' },
      lines: 2,
      render: ({ id, fund }) => (
        <RecordLink resource="fundPublications" id={id}>
          {fund?.name ?? '—'}
        </RecordLink>
      ),
    },
    {
      label: 'resources.fundPublications.fields.year',
      file: { path: 'year' },
      sort: 'YEAR',
      render: ({ year }) => year,
    },
    {
      label: 'resources.fundPublications.fields.state',
      file: { path: 'state', words: { of: 'PublicationState', values: PublicationState } },
      render: ({ state }) => <PublicationStanding state={state} />,
    },
    {
      label: 'resources.fundPublications.fields.edition',
      file: { path: 'edition', as: 'number' },
      align: 'right',
      render: ({ edition }) => edition ?? '—',
    },
    {
      label: 'resources.fundPublications.fields.decidedAt',
      file: { path: 'decidedAt', as: 'moment' },
      from: 'lg',
      render: ({ decidedAt }) => decidedAt && format.dateTime(decidedAt),
    },
    {
      label: 'resources.fundPublications.fields.closedThrough',
      file: { path: 'closedThrough', as: 'day' },
      from: 'lg',
      render: ({ closedThrough }) => closedThrough && format.date(closedThrough),
    },
    officeOf('resources.fundPublications.fields.organisation'),
  ];
}
