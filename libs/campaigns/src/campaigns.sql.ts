import { type Actor, inShardsOf, tableOf, under } from '@app/kernel';
import { Campaign } from './campaign.entity';
import { CampaignAmended, CampaignPlanned, CampaignSubmitted } from './campaigns.events';
import { CampaignPermission } from './campaigns.permissions';

export const campaigns = tableOf(Campaign);

/** Columns of `campaign AS c`. */
export const campaignColumns = campaigns.columns('c');

const MAKING = [CampaignPlanned, CampaignAmended, CampaignSubmitted].map(({ name }) => `'${name}'`).join(', ');

/**
 * SQL condition on `campaign AS c`: one of `whose` (SQL, uuid[]) planned, changed or submitted it, ever: the trail knows them all. Whoever had a hand in a plan does not
 * approve it.
 */
export const madeBy = (whose: string): string => `(c.maker_key = ANY(${whose}) OR c.key::text IN (
  SELECT e.subject_key FROM audit_event AS e WHERE e.subject_type = 'Campaign' AND e.actor_id = ANY(${whose}) AND e.action IN (${MAKING})))`;

/** SQL condition on `campaign AS c`. */
export const visibleCampaigns = (actor: Actor, params: unknown[]): string =>
  `(${inShardsOf(actor, 'c', params)} AND ${under('c.path', actor.roots(CampaignPermission.Read), params)})`;
