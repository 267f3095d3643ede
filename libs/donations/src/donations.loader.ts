import { batch, type FactKey, type RequestContext, Transactions } from '@app/kernel';
import type { Counterparty } from '@app/ledger';
import { PeopleLoader } from '@app/people';
import { VouchersLoader } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import type { Donation } from './donation.entity';
import { isNamedTo } from './donations.sql';
import { CampaignPromises } from './campaign-promises.view';
import type { Pledge } from './pledge.entity';
import { Pledges } from './pledges.service';
import type { StockItem } from './stock.entity';
import { Stock } from './stock.service';

type Named = Pick<Donation, 'provinceId' | 'scopeId' | 'path' | 'counterpartyKey' | 'isAnonymous'>;

/** Who gave what, a statement for any number of them. */
@Injectable()
export class DonationsLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly vouchers: VouchersLoader,
    private readonly people: PeopleLoader,
    private readonly stock: Stock,
    private readonly pledges: Pledges,
  ) {}

  /** Null of whoever said no name, and where it is not told to the caller. */
  async giverName(context: RequestContext, donation: Named): Promise<string | null> {
    const { counterpartyKey, provinceId, scopeId } = donation;
    if (counterpartyKey === null || !isNamedTo(context.actor, donation)) return null;
    const giver = await this.batched(
      context,
      'Donation.giver',
      { provinceId, scopeId, key: counterpartyKey },
      async (keys) => {
        const rows = await this.transactions.reading(context.actor)<Counterparty>(
          `SELECT c.key, c.name, c.person_key AS "personKey", c.party_key AS "partyKey" FROM counterparty AS c
         WHERE c.province_id = ANY($1::int[]) AND c.key = ANY($2::uuid[])`,
          [keys.map((key) => key.provinceId), keys.map(({ key }) => key)],
        );
        return new Map(rows.map((row) => [row.key, row]));
      },
    );
    return giver === null ? null : this.vouchers.nameOf(context, giver);
  }

  async writtenAs(context: RequestContext, donation: Donation): Promise<string | null> {
    if (!isNamedTo(context.actor, donation)) return null;
    const { writtenAs, writtenKey } = donation;
    return writtenKey === null ? writtenAs : ((await this.people.masked(context, writtenKey))?.name ?? null);
  }

  async pledge(context: RequestContext, key: FactKey): Promise<Pledge | null> {
    return this.batched(context, 'Pledge', key, async (keys) => {
      const rows = await this.pledges.seen(context.actor, keys);
      return new Map(rows.map((row) => [row.key, row]));
    });
  }

  async promised(context: RequestContext, campaign: FactKey): Promise<CampaignPromises> {
    const found = await this.batched(context, 'Campaign.promises', campaign, (keys) =>
      this.pledges.ofCampaigns(context.actor, keys),
    );
    return found ?? Object.assign(new CampaignPromises(), { count: 0, promised: 0, given: 0, overdue: 0 });
  }

  async level(context: RequestContext, key: FactKey): Promise<number> {
    return (await this.batched(context, 'StockItem.level', key, (keys) => this.stock.levels(context.actor, keys))) ?? 0;
  }

  async item(context: RequestContext, key: FactKey): Promise<StockItem | null> {
    return this.batched(context, 'StockItem', key, async (keys) => {
      const rows = await this.stock.seen(context.actor, keys);
      return new Map(rows.map((row) => [row.key, row]));
    });
  }

  private batched<Found>(
    context: RequestContext,
    name: string,
    { provinceId, scopeId, key }: FactKey,
    load: (keys: FactKey[]) => Promise<Map<string, Found>>,
  ): Promise<Found | null> {
    return batch(context, name, async (texts: string[]) => {
      const keys = texts.map((text) => JSON.parse(text) as FactKey);
      const found = await load(keys);
      return new Map(
        texts.flatMap((text, at) => {
          const one = found.get(keys[at]!.key);
          return one === undefined ? [] : [[text, one] as const];
        }),
      );
    }).load(JSON.stringify({ provinceId, scopeId, key }));
  }
}
