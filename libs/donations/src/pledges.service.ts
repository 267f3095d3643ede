import { type Actor, Clock, type Connection, type FactKey, KernelError, pageOf, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { CampaignPromises } from './campaign-promises.view';
import { namedGifts, pledgeColumns, pledges, visibleGifts } from './donations.sql';
import type { Pledge } from './pledge.entity';
import { type PledgesArgs, PledgeSorts } from './pledges.inputs';

/** SQL over `pledge AS p`: how far it was kept. */
export const STATE = `CASE WHEN p.given_up_on IS NOT NULL THEN 'given_up' WHEN p.given = 0 THEN 'open'
  WHEN p.given < coalesce(p.hundredths, p.amount) THEN 'part_given' ELSE 'kept' END`;

/** SQL over `pledge AS p`: something is still to be given. */
export const WAITS = '(p.given_up_on IS NULL AND p.given < coalesce(p.hundredths, p.amount))';

/** Reads what was promised. */
@Injectable()
export class Pledges {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<Pledge> {
    const [row] = await this.seen(actor, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<Pledge[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleGifts('p', actor, params);
    const rows = await this.transactions.reading(actor)<Pledge>(
      `SELECT ${pledgeColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN pledge AS p ON p.province_id = k.province_id AND p.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(pledges.toRow);
  }

  /** What is still to come, whatever is due first before all; then what was given or given up. */
  list(actor: Actor, args: PledgesArgs): Promise<Connection<Pledge>> {
    const { organisationKey, campaignKey, counterpartyKey, kind, state, isOverdue } = args;
    const params: unknown[] = [];
    const conditions = [visibleGifts('p', actor, params)];
    if (organisationKey != null) conditions.push(`p.organisation_key = $${params.push(organisationKey)}`);
    if (campaignKey != null)
      conditions.push(
        `p.province_id = $${params.push(campaignKey.provinceId)} AND p.campaign_key = $${params.push(campaignKey.key)}`,
      );
    if (counterpartyKey != null)
      conditions.push(
        `p.province_id = $${params.push(counterpartyKey.provinceId)} AND p.counterparty_key = $${params.push(counterpartyKey.key)}`,
        namedGifts('p', actor, params),
      );
    if (kind != null) conditions.push(`p.kind = $${params.push(kind)}`);
    if (state != null) conditions.push(`${STATE} = $${params.push(state)}`);
    if (isOverdue != null)
      conditions.push(`(${WAITS} AND p.due_on < $${params.push(this.clock.today())}) = $${params.push(isOverdue)}`);
    return pageOf<Pledge>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${pledgeColumns} FROM pledge AS p WHERE ${conditions.join(' AND ')}`,
        params,
        sort: PledgeSorts.columnsOf(args, [
          { expression: `(NOT ${WAITS})::int`, type: 'int' },
          { expression: 'p.due_on', type: 'date' },
          { expression: 'p.key', type: 'uuid' },
        ]),
      },
      args,
      pledges.toRow,
    );
  }

  /** By key of the campaign; for campaigns that the actor sees, of promises that the actor sees. */
  async ofCampaigns(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, CampaignPromises>> {
    const params: unknown[] = [
      keys.map(({ provinceId }) => provinceId),
      keys.map(({ key }) => key),
      this.clock.today(),
    ];
    const visible = visibleGifts('p', actor, params);
    const rows = await this.transactions.reading(actor)<CampaignPromises & { key: string }>(
      `SELECT k.key, (count(*) FILTER (WHERE p.given_up_on IS NULL))::int AS count,
         coalesce(sum(CASE WHEN p.given_up_on IS NULL THEN p.amount ELSE p.given END) FILTER (WHERE p.kind = 'money'), 0)::bigint AS promised,
         coalesce(sum(p.given) FILTER (WHERE p.kind = 'money'), 0)::bigint AS given,
         (count(*) FILTER (WHERE ${WAITS} AND p.due_on < $3))::int AS overdue
       FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN pledge AS p ON p.province_id = k.province_id AND p.campaign_key = k.key WHERE ${visible} GROUP BY k.key`,
      params,
    );
    return new Map(rows.map(({ key, ...row }) => [key, Object.assign(new CampaignPromises(), row)]));
  }
}
