import Api from '@mui/icons-material/ApiOutlined';
import { SelectInput, useTranslate } from 'react-admin';
import { ApiClientState } from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import type { ApiClientRow } from './apiClients.graphql.ts';
import { ApiClientStateChip } from './ApiClientStateChip';

const label = (name: string): string => `resources.apiClients.fields.${name}`;

/** Programs of partners that organisations within reach have registered. */
export const ApiClientList = () => {
  const translate = useTranslate();
  const columns = useColumns();
  return (
    <ListPage<ApiClientRow>
      resource="apiClients"
      columns={columns}
      actions={<CreateLink label="resources.apiClients.create" />}
      filters={[
        <SelectInput
          key="state"
          source="state"
          label={label('state')}
          choices={ApiClientState.map((id) => ({ id, name: translate(`enums.ApiClientState.${id}`) }))}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 180 } }}
        />,
        <OrganisationInput key="organisationId" source="organisationId" label={label('organisation')} />,
      ]}
      empty={{ icon: Api, title: 'resources.apiClients.empty', advice: 'resources.apiClients.emptyAdvice' }}
    />
  );
};

function useColumns(): Column<ApiClientRow>[] {
  const format = useFormat();
  return [
    {
      label: label('name'),
      file: { path: 'name' },
      sort: 'NAME',
      render: ({ id, name }) => (
        <RecordLink resource="apiClients" id={id}>
          {name}
        </RecordLink>
      ),
    },
    {
      label: label('organisation'),
      file: { path: 'organisation.name' },
      render: ({ organisation }) => organisation.name,
    },
    {
      label: label('state'),
      file: { path: 'state', words: { of: 'ApiClientState', values: ApiClientState } },
      render: ({ state }) => <ApiClientStateChip state={state} />,
    },
    {
      label: label('scopeCount'),
      align: 'right',
      render: ({ scopes }) => format.number(scopes.length),
    },
    {
      label: label('expiresOn'),
      file: { path: 'expiresOn', as: 'day' },
      sort: 'EXPIRES_ON',
      render: ({ expiresOn }) => format.date(expiresOn),
    },
    {
      label: label('lastUsedAt'),
      file: { path: 'lastUsedAt', as: 'moment' },
      render: ({ lastUsedAt }) => lastUsedAt && format.dateTime(lastUsedAt),
    },
  ];
}
