import { type Actor, inShardsOf, tableOf, under } from '@app/kernel';
import { Campaign } from './campaign.entity';
import { CampaignPermission } from './campaigns.permissions';

export const campaigns = tableOf(Campaign);

/** Columns of `campaign AS c`. */
export const campaignColumns = campaigns.columns('c');

/** SQL condition on `campaign AS c`. */
export const visibleCampaigns = (actor: Actor, params: unknown[]): string =>
  `(${inShardsOf(actor, 'c', params)} AND ${under('c.path', actor.roots(CampaignPermission.Read), params)})`;
