import { event } from '@app/kernel';
import { CampaignPermission } from './campaigns.permissions';

const campaign = {
  of: 'Campaign',
  reads: CampaignPermission.Read,
  payload: { organisationKey: 'number', state: 'word' },
} as const;

export const CampaignPlanned = event('campaign.planned', campaign);
export const CampaignAmended = event('campaign.amended', campaign);
export const CampaignSubmitted = event('campaign.submitted', campaign);
export const CampaignReturned = event('campaign.returned', campaign);
export const CampaignApproved = event('campaign.approved', campaign);
export const CampaignPosted = event('campaign.posted', campaign);
export const CampaignFinished = event('campaign.finished', campaign);
export const CampaignStopped = event('campaign.stopped', campaign);
