import Handshake from '@mui/icons-material/HandshakeOutlined';
import { SelectInput, useTranslate } from 'react-admin';
import { DonationKind, PledgeState } from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { useCan } from '../shared/useCan';
import { usePledgeColumns } from './columns';
import type { PledgeRow } from './pledges.graphql.ts';

/** What was promised, within reach; whatever is due first comes first. */
export const PledgeList = () => {
  const translate = useTranslate();
  const canKeep = useCan()('donation.keep');
  const columns = usePledgeColumns();
  const choices = (name: string, ids: readonly string[]) =>
    ids.map((id) => ({ id, name: translate(`enums.${name}.${id}`) }));
  const create = canKeep && <CreateLink label="resources.pledges.create" />;
  return (
    <ListPage<PledgeRow>
      resource="pledges"
      actions={create}
      columns={columns}
      filters={[
        <SelectInput
          key="state"
          source="state"
          label="resources.pledges.fields.state"
          choices={choices('PledgeState', PledgeState)}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 180 } }}
        />,
        <SelectInput
          key="kind"
          source="kind"
          label="resources.pledges.fields.form"
          choices={choices('DonationKind', DonationKind)}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 160 } }}
        />,
        <SelectInput
          key="isOverdue"
          source="isOverdue"
          label="resources.pledges.fields.isOverdue"
          choices={[true, false].map((id) => ({ id, name: translate(`resources.pledges.overdue.${id}`) }))}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 160 } }}
        />,
        <OrganisationInput
          key="organisationId"
          source="organisationId"
          label="resources.pledges.fields.organisation"
        />,
      ]}
      empty={{
        icon: Handshake,
        title: 'resources.pledges.empty',
        advice: 'resources.pledges.emptyAdvice',
        action: create,
      }}
    />
  );
};
