export { Campaign } from './campaign.entity';
export { CampaignDays } from './campaign-days';
export { CampaignError } from './campaigns.errors';
export { CampaignState, takesIn } from './campaign.rules';
export * from './campaigns.ids';
export { CampaignsLoader } from './campaigns.loader';
export * from './campaigns.module';
export { Campaigns } from './campaigns.service';
