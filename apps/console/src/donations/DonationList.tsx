import Groups from '@mui/icons-material/GroupsOutlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import VolunteerActivism from '@mui/icons-material/VolunteerActivismOutlined';
import { Button } from '@mui/material';
import { SelectInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { DonationKind, DonationStanding } from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { useCan } from '../shared/useCan';
import { useDonationColumns } from './columns';
import { DonationActs } from './DonationActs';
import type { DonationRow } from './donations.graphql.ts';
import { giftListPage, recordDonation, SPONSORS_PAGE } from './places.ts';

/** What was given, within reach. */
export const DonationList = () => {
  const translate = useTranslate();
  const can = useCan();
  const canKeep = can('donation.keep');
  const columns = useDonationColumns();
  const choices = (name: string, ids: readonly string[]) =>
    ids.map((id) => ({ id, name: translate(`enums.${name}.${id}`) }));
  return (
    <ListPage<DonationRow>
      resource="donations"
      actions={
        <>
          {canKeep && <CreateLink label="resources.donations.create" to={recordDonation()} />}
          {canKeep && (
            <Button component={Link} to={giftListPage()} variant="outlined" startIcon={<UploadFile />}>
              {translate('resources.donations.fromFile')}
            </Button>
          )}
          {can('ledger.read') && (
            <Button component={Link} to={SPONSORS_PAGE} variant="outlined" startIcon={<Groups />}>
              {translate('resources.donations.sponsors.title')}
            </Button>
          )}
        </>
      }
      columns={columns}
      manyActs={DonationActs}
      filters={[
        <SelectInput
          key="standing"
          source="standing"
          label="resources.donations.fields.standing"
          choices={choices('DonationStanding', DonationStanding)}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 200 } }}
        />,
        <SelectInput
          key="kind"
          source="kind"
          label="resources.donations.fields.form"
          choices={choices('DonationKind', DonationKind)}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 160 } }}
        />,
        <OrganisationInput
          key="organisationId"
          source="organisationId"
          label="resources.donations.fields.organisation"
        />,
      ]}
      empty={{
        icon: VolunteerActivism,
        title: 'resources.donations.empty',
        advice: 'resources.donations.emptyAdvice',
        action: canKeep && <CreateLink label="resources.donations.create" to={recordDonation()} />,
      }}
    />
  );
};
