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
import { REWARD } from './reward.kinds';
import { RewardError } from './rewards.errors';
import { PAYABLE, REWARDS } from './rewards.sql';

/** What was revoked, or for which another is paid, is not paid: also between the revocation and what it means for the books. */
@Injectable()
export class RewardPostingRule implements PostingRule {
  constructor(rules: PostingRules) {
    rules.register(this);
  }

  /** Throws REWARD_NOT_PAYABLE. */
  async mustAllow(
    tx: Transaction,
    { provinceId }: HeldBooks,
    { kind }: Pick<Posting, 'kind'>,
    sides: readonly PostingSide[],
  ): Promise<void> {
    if (kind === VoucherKind.Reversal) return;
    const paying = sides.filter(({ openItem, amount }) => openItem?.kind === REWARD && amount > 0);
    if (paying.length === 0) return;
    const refused = await tx.query<{ key: string }>(
      `-- all shards: what is paid by one voucher
       SELECT t.open_item_key AS key FROM ${REWARDS} WHERE t.books_province_id = $1 AND t.open_item_key = ANY($2::uuid[]) AND NOT (${PAYABLE})`,
      [provinceId, paying.map(({ openItem }) => openItem!.key)],
    );
    const first = paying.find(({ openItem }) => refused.some(({ key }) => key === openItem!.key));
    if (first)
      throw sideFault(first, RewardError.REWARD_NOT_PAYABLE, 'openItemId', { content: first.openItem!.content });
  }
}
