import { type Actor, type Connection, type FactKey, KernelError, pageOf, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Campaign } from './campaign.entity';
import { type CampaignsArgs, CampaignSorts } from './campaigns.inputs';
import { campaignColumns, campaigns, madeBy, visibleCampaigns } from './campaigns.sql';

/** What a campaign came to in the books, in đồng. */
export interface CampaignMoney {
  received: number;
  used: number;
}

/** Reads campaigns. */
@Injectable()
export class Campaigns {
  constructor(private readonly transactions: Transactions) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<Campaign> {
    const [row] = await this.seen(actor, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<Campaign[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleCampaigns(actor, params);
    const rows = await this.transactions.reading(actor)<Campaign>(
      `SELECT ${campaignColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN campaign AS c ON c.province_id = k.province_id AND c.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(campaigns.toRow);
  }

  /** Keys of those in whose plan the actor had a hand. */
  async ofOwnHand(actor: Actor, keys: readonly FactKey[]): Promise<Set<string>> {
    const rows = await this.transactions.reading(actor)<{ key: string }>(
      `SELECT c.key FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key) JOIN campaign AS c ON c.province_id = k.province_id AND c.key = k.key
       WHERE ${madeBy('$3::uuid[]')}`,
      [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key), actor.standsFor],
    );
    return new Set(rows.map(({ key }) => key));
  }

  /** The latest first. */
  list(actor: Actor, args: CampaignsArgs): Promise<Connection<Campaign>> {
    const params: unknown[] = [];
    const conditions = [visibleCampaigns(actor, params)];
    if (args.organisationKey != null) conditions.push(`c.organisation_key = $${params.push(args.organisationKey)}`);
    if (args.state != null) conditions.push(`c.state = $${params.push(args.state)}`);
    return pageOf<Campaign>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${campaignColumns} FROM campaign AS c WHERE ${conditions.join(' AND ')}`,
        params,
        sort: CampaignSorts.columnsOf(args, [
          { expression: 'c.starts_on', type: 'date', descending: true },
          { expression: 'c.key', type: 'uuid', descending: true },
        ]),
      },
      args,
      campaigns.toRow,
    );
  }

  /** By key of the campaign, as the entries of the books say; for campaigns that the actor sees. */
  async moneyOf(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, CampaignMoney>> {
    const rows = await this.transactions.reading(actor)<CampaignMoney & { key: string }>(
      `SELECT c.key, coalesce(sum(-e.amount) FILTER (WHERE a.kind = 'income'), 0)::bigint AS received,
         coalesce(sum(e.amount) FILTER (WHERE a.kind = 'expenditure'), 0)::bigint AS used
       FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key) JOIN campaign AS c ON c.province_id = k.province_id AND c.key = k.key
       LEFT JOIN holding AS h ON h.province_id = c.province_id AND h.fund_key = c.fund_key AND h.purpose_key = c.purpose_key
       LEFT JOIN ledger_entry AS e ON e.province_id = h.province_id AND e.holding_key = h.key
       LEFT JOIN ledger_account AS a ON a.key = e.account_key
       GROUP BY c.key`,
      [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)],
    );
    return new Map(rows.map(({ key, received, used }) => [key, { received, used }]));
  }
}
