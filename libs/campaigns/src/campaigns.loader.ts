import { batch, type FactKey, type RequestContext } from '@app/kernel';
import { PeopleLoader } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { Campaign } from './campaign.entity';
import { type CampaignMoney, Campaigns } from './campaigns.service';

/** Campaigns as fields of other things, a statement for any number of them. */
@Injectable()
export class CampaignsLoader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly people: PeopleLoader,
  ) {}

  async byKey(context: RequestContext, key: FactKey): Promise<Campaign | null> {
    return this.batched(context, 'Campaign', key, async (keys) => {
      const rows = await this.campaigns.seen(context.actor, keys);
      return new Map(rows.map((row) => [row.key, row]));
    });
  }

  async money(context: RequestContext, key: FactKey): Promise<CampaignMoney> {
    const found = await this.batched(context, 'Campaign.money', key, (keys) =>
      this.campaigns.moneyOf(context.actor, keys),
    );
    return found ?? { received: 0, used: 0 };
  }

  /** The caller planned, changed or submitted it, ever. */
  async isOfOwnHand(context: RequestContext, key: FactKey): Promise<boolean> {
    const found = await this.batched(context, 'Campaign.ownHand', key, async (keys) => {
      const own = await this.campaigns.ofOwnHand(context.actor, keys);
      return new Map([...own].map((one) => [one, true]));
    });
    return found ?? false;
  }

  async personName(context: RequestContext, key: string | null): Promise<string | null> {
    return key === null ? null : ((await this.people.masked(context, key))?.name ?? null);
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
