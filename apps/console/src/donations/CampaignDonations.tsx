import UploadFile from '@mui/icons-material/UploadFileOutlined';
import VolunteerActivism from '@mui/icons-material/VolunteerActivismOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { CampaignDetails } from '../campaigns';
import { CreateLink } from '../shared/CreateLink';
import { EmbeddedList } from '../shared/EmbeddedList';
import { ListBody } from '../shared/ListBody';
import { Section } from '../shared/Page';
import { useCan } from '../shared/useCan';
import { useDonationColumns } from './columns';
import { DonationActs } from './DonationActs';
import type { DonationRow } from './donations.graphql.ts';
import { giftListPage, recordDonation } from './places.ts';

/** On the page of a campaign: what was given for it. */
export const CampaignDonations = ({ campaign: { id, state, canPlan } }: { campaign: CampaignDetails }) => {
  const translate = useTranslate();
  const canRead = useCan()('donation.read');
  const columns = useDonationColumns({ isOfCampaign: true });
  if (!canRead || state === 'PLANNED' || state === 'SUBMITTED') return null;
  const takesIn = canPlan && (state === 'APPROVED' || state === 'POSTED');
  return (
    <Section
      title={translate('resources.donations.ofCampaign')}
      flush
      actions={
        takesIn && (
          <>
            <CreateLink label="resources.donations.create" to={recordDonation(id)} />
            <Button component={Link} to={giftListPage(id)} variant="outlined" startIcon={<UploadFile />}>
              {translate('resources.donations.fromFile')}
            </Button>
          </>
        )
      }
    >
      <EmbeddedList resource="donations" filter={{ campaignId: id }}>
        <ListBody<DonationRow>
          columns={columns}
          caption={translate('resources.donations.ofCampaign')}
          manyActs={DonationActs}
          filters={[]}
          empty={{
            icon: VolunteerActivism,
            title: 'resources.donations.noneOfCampaign',
            advice: 'resources.donations.noneAdvice',
          }}
        />
      </EmbeddedList>
    </Section>
  );
};
