export { Campaign } from './campaign.entity';
export { CampaignState, takesIn } from './campaign.rules';
export * from './campaigns.ids';
export { CampaignsLoader } from './campaigns.loader';
export * from './campaigns.module';
