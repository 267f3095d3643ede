import type { Transaction } from '@app/kernel';
import {
  type HeldBooks,
  type Posting,
  type PostingRule,
  PostingRules,
  type PostingSide,
  sideFault,
  VoucherKind,
} from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { REWARD, REWARD_CLAIM } from './reward.kinds';
import { RewardError } from './rewards.errors';
import { ofOpenItems, PAYABLE, WHAT_BECAME } from './rewards.sql';

/**
 * What was revoked, or for which another is paid, is not paid: also between the revocation and what it means for the books, and not by giving back through its claim what has
 * come back.
 */
@Injectable()
export class RewardPostingRule implements PostingRule {
  constructor(rules: PostingRules) {
    rules.register(this);
  }

  /** Throws REWARD_NOT_PAYABLE. */
  async mustAllow(
    tx: Transaction,
    _: HeldBooks,
    { kind }: Pick<Posting, 'kind'>,
    sides: readonly PostingSide[],
  ): Promise<void> {
    if (kind === VoucherKind.Reversal) return;
    const paying = sides.filter(({ openItem, amount }) => isOfReward(openItem) && amount > 0);
    if (paying.length === 0) return;
    const refused = await tx.query<{ key: string }>(
      `-- all shards: what is paid by one voucher
       SELECT x.open_item_key AS key FROM (${ofOpenItems('$1::uuid[]')}) AS x
       JOIN recognition AS r ON r.province_id = x.province_id AND r.key = x.recognition_key ${WHAT_BECAME} WHERE NOT (${PAYABLE})`,
      [paying.map(({ openItem }) => openItem!.key)],
    );
    const first = paying.find(({ openItem }) => refused.some(({ key }) => key === openItem!.key));
    if (first)
      throw sideFault(first, RewardError.REWARD_NOT_PAYABLE, 'openItemId', { content: first.openItem!.content });
  }
}

const isOfReward = (item: PostingSide['openItem']): boolean => item?.kind === REWARD || item?.kind === REWARD_CLAIM;
