import { BilingualText } from '@app/criteria';
import { type Actor, batch, type Query, type RequestContext, Transactions } from '@app/kernel';
import { HolderNames } from '@app/certificates';
import type { OpenItem } from '@app/ledger';
import { type Recognition, RecognitionIds } from '@app/recognitions';
import { ItemPayees, type PaidItem } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { REWARD, REWARD_CLAIM } from './reward.kinds';
import type { RecognitionReward } from './reward.views';
import { RecognitionRewards } from './rewards.service';
import { ofOpenItems } from './rewards.sql';

type Held = Pick<RecognitionReward, 'provinceId' | 'kind' | 'organisationKey' | 'subjectKey' | 'grantedOn'>;

interface OfItem extends Held {
  openItemKey: string;
  /** Of the recognition. */
  key: string;
}

const OF_ITEMS = `-- all shards: what one voucher pays
  SELECT x.open_item_key AS "openItemKey", r.province_id AS "provinceId", r.key, r.kind, r.organisation_key AS "organisationKey", r.subject_key AS "subjectKey",
    r.granted_on AS "grantedOn"
  FROM (${ofOpenItems('$1::uuid[]')}) AS x
  JOIN recognition AS r ON r.province_id = x.province_id AND r.key = x.recognition_key`;

/** What hangs on rewards, a statement for any number of them; and who is paid, for papers of vouchers. */
@Injectable()
export class RewardsLoader {
  constructor(
    payees: ItemPayees,
    private readonly transactions: Transactions,
    private readonly rewards: RecognitionRewards,
    private readonly names: HolderNames,
  ) {
    for (const kind of [REWARD, REWARD_CLAIM])
      payees.register(kind, (query, actor, items) => this.payees(query, actor, items));
  }

  /** Of a recognition that the caller sees. */
  ofRecognition(context: RequestContext, { id }: Recognition): Promise<RecognitionReward | null> {
    return batch<string, RecognitionReward>(context, 'reward.ofRecognition', async (ids, actor) => {
      const rows = await this.rewards.ofRecognitions(this.transactions.reading(actor), ids.map(RecognitionIds.read));
      return new Map(rows.map((row) => [row.recognitionId, row]));
    }).load(id);
  }

  /** What an open item is owed or claimed for, for whoever reads its books; null of other kinds. */
  async ofItem(context: RequestContext, { kind, key }: OpenItem): Promise<RecognitionReward | null> {
    if (kind !== REWARD && kind !== REWARD_CLAIM) return null;
    return batch<string, RecognitionReward>(context, 'reward.ofItem', async (keys, actor) => {
      const query = this.transactions.reading(actor);
      const found = await query<OfItem>(OF_ITEMS, [keys]);
      const rewards = await this.rewards.ofRecognitions(query, found);
      const byKey = new Map(rewards.map((row) => [row.key, row]));
      return new Map(found.map((row) => [row.openItemKey, byKey.get(row.key)!]));
    }).load(key);
  }

  /** Who is paid: whoever sees the reward sees the name. */
  async holder(context: RequestContext, reward: RecognitionReward): Promise<string> {
    const { provinceId, kind, organisationKey, subjectKey, grantedOn } = reward;
    const held: Held = { provinceId, kind, organisationKey, subjectKey, grantedOn };
    const found = await batch<string, string>(context, 'reward.holder', async (asked, actor) => {
      const holders = asked.map((one) => JSON.parse(one) as Held);
      const names = await this.names.of(this.transactions.reading(actor), holders);
      return new Map(asked.map((one, at) => [one, names[at]!]));
    }).load(JSON.stringify(held));
    return found!;
  }

  /** What the title or the award is called. */
  async honour(context: RequestContext, { titleKey, awardKey }: RecognitionReward): Promise<BilingualText> {
    const found = await batch<string, BilingualText>(context, 'reward.honour', async (keys, actor) => {
      const rows = await this.transactions.reading(actor)<{ key: string; vi: string; en: string }>(
        `SELECT t.key, t.name_vi AS vi, t.name_en AS en FROM title AS t WHERE t.key = ANY($1::uuid[])
         UNION ALL SELECT w.key, w.name_vi, w.name_en FROM award AS w WHERE w.key = ANY($1::uuid[])`,
        [keys],
      );
      return new Map(rows.map(({ key, vi, en }) => [key, { vi, en }]));
    }).load(titleKey ?? awardKey!);
    return found!;
  }

  private async payees(query: Query, _: Actor, items: readonly PaidItem[]): Promise<Map<string, string>> {
    const rows = await query<OfItem>(OF_ITEMS, [items.map(({ key }) => key)]);
    const names = await this.names.of(query, rows);
    return new Map(rows.map(({ openItemKey }, at) => [openItemKey, names[at]!]));
  }
}
