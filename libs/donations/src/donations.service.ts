import { type Actor, type Connection, type FactKey, KernelError, pageOf, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Donation } from './donation.entity';
import { type DonationsArgs, DonationSorts } from './donations.inputs';
import { donationColumns, donations, namedGifts, STANDING, visibleGifts } from './donations.sql';

/** Reads what was given. */
@Injectable()
export class Donations {
  constructor(private readonly transactions: Transactions) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<Donation> {
    const [row] = await this.seen(actor, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<Donation[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleGifts('t', actor, params);
    const rows = await this.transactions.reading(actor)<Donation>(
      `SELECT ${donationColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN donation AS t ON t.province_id = k.province_id AND t.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(donations.toRow);
  }

  /** The latest first. */
  list(actor: Actor, args: DonationsArgs): Promise<Connection<Donation>> {
    const { organisationKey, campaignKey, counterpartyKey, pledgeKey, kind, standing } = args;
    const params: unknown[] = [];
    const conditions = [visibleGifts('t', actor, params)];
    if (organisationKey != null) conditions.push(`t.organisation_key = $${params.push(organisationKey)}`);
    if (campaignKey != null)
      conditions.push(
        `t.province_id = $${params.push(campaignKey.provinceId)} AND t.campaign_key = $${params.push(campaignKey.key)}`,
      );
    // Whoever is not named to the reader is not found by being asked for either.
    if (counterpartyKey != null)
      conditions.push(
        `t.province_id = $${params.push(counterpartyKey.provinceId)} AND t.counterparty_key = $${params.push(counterpartyKey.key)}`,
        namedGifts('t', actor, params),
      );
    if (pledgeKey != null)
      conditions.push(
        `t.province_id = $${params.push(pledgeKey.provinceId)} AND t.pledge_key = $${params.push(pledgeKey.key)}`,
      );
    if (kind != null) conditions.push(`t.kind = $${params.push(kind)}`);
    if (standing != null) conditions.push(`${STANDING} = $${params.push(standing)}`);
    return pageOf<Donation>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${donationColumns} FROM donation AS t WHERE ${conditions.join(' AND ')}`,
        params,
        sort: DonationSorts.columnsOf(args, [
          { expression: 't.day', type: 'date', descending: true },
          { expression: 't.key', type: 'uuid', descending: true },
        ]),
      },
      args,
      donations.toRow,
    );
  }
}
