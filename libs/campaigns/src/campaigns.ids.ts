import { factIds } from '@app/kernel';

export const CampaignIds = factIds('Campaign');
