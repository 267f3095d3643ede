import { type Actor, type Found, MOST_MATCHES, type SearchSource, SearchSources, Transactions } from '@app/kernel';
import { holdsWords, wordsIn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import type { Campaign } from './campaign.entity';
import { CAMPAIGN } from './campaigns.kinds';
import { CampaignPermission } from './campaigns.permissions';
import { campaignColumns, campaigns, visibleCampaigns } from './campaigns.sql';

/** Campaigns within reach by name, the latest first. An office has a few a year, so they are looked at without an index of words. */
@Injectable()
export class CampaignSearch implements SearchSource {
  readonly kind = CAMPAIGN;
  readonly permission = CampaignPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly transactions: Transactions,
  ) {
    sources.register(this);
  }

  /** One statement. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const params: unknown[] = [];
    const conditions = [holdsWords(wordsIn('c.name'), words, params), visibleCampaigns(actor, params)];
    const rows = await this.transactions.reading(actor)<Campaign>(
      `SELECT ${campaignColumns} FROM (SELECT c.* FROM campaign AS c WHERE ${conditions.join(' AND ')} LIMIT ${MOST_MATCHES}) AS c
       ORDER BY c.starts_on DESC, c.key DESC LIMIT $${params.push(most)}`,
      params,
    );
    const things = rows.map(campaigns.toRow).map(({ id, name, startsOn, organisationKey }) => ({
      id,
      kind: CAMPAIGN,
      title: name,
      subtitle: null,
      day: startsOn,
      organisationKey,
      standing: null,
    }));
    return { things, isCut: false };
  }
}
