import { place } from '../resource/place.ts';
import type { CampaignDetails } from './campaigns.graphql.ts';

export const planCampaign = '/campaigns/create';
/** What was given for a campaign, on its page. */
export const campaignPanels = place<{ campaign: CampaignDetails }>('campaigns.panels');
