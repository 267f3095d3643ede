export { type CampaignDetails, OPEN_CAMPAIGNS } from './campaigns.graphql.ts';
