import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CampaignDetails } from '../campaigns';
import { CreateLink } from '../shared/CreateLink';
import { Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { RecordTable } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { usePledgeColumns } from './columns';
import { makePledge } from './places.ts';
import { PLEDGES_OF_CAMPAIGN } from './pledges.graphql.ts';

/** On the page of a campaign: what was promised for it. */
export const CampaignPledges = ({ campaign: { id, state, canPlan } }: { campaign: CampaignDetails }) => {
  const translate = useTranslate();
  const canRead = useCan()('donation.read');
  const columns = usePledgeColumns({ isOfCampaign: true });
  const isAsked = canRead && state !== 'PLANNED' && state !== 'SUBMITTED';
  const { data } = useGraphql(PLEDGES_OF_CAMPAIGN, isAsked ? { campaignId: id } : null);
  const takesIn = canPlan && (state === 'APPROVED' || state === 'POSTED');
  const rows = data?.pledges.edges.map(({ node }) => node) ?? [];
  if (!data || (rows.length === 0 && !takesIn)) return null;
  return (
    <Section
      title={translate('resources.pledges.ofCampaign')}
      flush={rows.length > 0}
      actions={takesIn && <CreateLink variant="outlined" label="resources.pledges.create" to={makePledge(id)} />}
    >
      {rows.length === 0 ? (
        <Typography color="textSecondary">{translate('resources.pledges.noneOfCampaign')}</Typography>
      ) : (
        <RecordTable
          caption={translate('resources.pledges.ofCampaign')}
          rows={rows}
          columns={columns}
          rowKey={({ id: key }) => key}
        />
      )}
      {data.pledges.pageInfo.hasNextPage && (
        <Typography sx={{ p: 2 }}>
          <TextLink to={`/pledges?filter=${encodeURIComponent(JSON.stringify({ campaignId: id }))}`}>
            {translate('resources.pledges.allOfCampaign')}
          </TextLink>
        </Typography>
      )}
    </Section>
  );
};
