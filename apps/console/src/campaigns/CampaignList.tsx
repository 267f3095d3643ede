import Campaign from '@mui/icons-material/CampaignOutlined';
import { SelectInput, useTranslate } from 'react-admin';
import { CampaignState } from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useOfficeColumn } from '../shared/useOfficeColumn.ts';
import type { CampaignRow } from './campaigns.graphql.ts';
import { CampaignStanding } from './CampaignStanding';
import { planCampaign } from './places.ts';

/** Campaigns within reach. */
export const CampaignList = () => {
  const translate = useTranslate();
  const canPlan = useCan()('campaign.plan');
  const columns = useColumns();
  const states = CampaignState.map((id) => ({ id, name: translate(`enums.CampaignState.${id}`) }));
  const create = canPlan && <CreateLink label="resources.campaigns.create" to={planCampaign} />;
  return (
    <ListPage<CampaignRow>
      resource="campaigns"
      actions={create}
      columns={columns}
      filters={[
        <SelectInput
          key="state"
          source="state"
          label="resources.campaigns.fields.state"
          choices={states}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 200 } }}
        />,
        <OrganisationInput
          key="organisationId"
          source="organisationId"
          label="resources.campaigns.fields.organisation"
        />,
      ]}
      empty={{
        icon: Campaign,
        title: 'resources.campaigns.empty',
        advice: 'resources.campaigns.emptyAdvice',
        action: create,
      }}
    />
  );
};

function useColumns(): Column<CampaignRow>[] {
  const officeOf = useOfficeColumn();
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      label: 'resources.campaigns.fields.name',
      file: { path: 'name' },
      sort: 'NAME',
      lines: 2,
      render: ({ id, name }) => (
        <RecordLink resource="campaigns" id={id}>
          {name}
        </RecordLink>
      ),
    },
    {
      label: 'resources.campaigns.fields.state',
      file: { path: 'state', words: { of: 'CampaignState', values: CampaignState } },
      render: ({ state }) => <CampaignStanding state={state} />,
    },
    {
      label: 'resources.campaigns.fields.startsOn',
      file: { path: 'startsOn', as: 'day' },
      sort: 'STARTS_ON',
      render: ({ startsOn }) => format.date(startsOn),
    },
    {
      label: 'resources.campaigns.fields.estimate',
      file: { path: 'estimate', as: 'number' },
      sort: 'ESTIMATE',
      align: 'right',
      render: ({ estimate }) => <Money amount={estimate} />,
    },
    {
      label: 'resources.campaigns.fields.received',
      file: { path: 'received', as: 'number' },
      align: 'right',
      render: ({ received }) => <Money amount={received} />,
    },
    {
      label: 'resources.campaigns.fields.used',
      file: { path: 'used', as: 'number' },
      align: 'right',
      render: ({ used }) => <Money amount={used} />,
    },
    {
      label: 'resources.campaigns.fields.usableFrom',
      file: { path: 'usableFrom', as: 'day' },
      from: 'lg',
      render: ({ usableFrom, state }) =>
        usableFrom ? format.date(usableFrom) : state === 'APPROVED' ? translate('resources.campaigns.notPosted') : null,
    },
    officeOf('resources.campaigns.fields.organisation'),
  ];
}
