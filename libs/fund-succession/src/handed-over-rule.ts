import type { Transaction } from '@app/kernel';
import {
  type HeldBooks,
  isOfHandover,
  type Posting,
  type PostingRule,
  PostingRules,
  type PostingSide,
  sideFault,
} from '@app/ledger';
import { OpenItemError } from '@app/open-items';
import { Injectable } from '@nestjs/common';
import { HandoverError } from './fund-succession.errors';

/** Where several offices go on with the work, books stand while some of their funds have gone over: what went is not touched in them, not by taking a voucher back either. */
@Injectable()
export class HandedOverRule implements PostingRule {
  constructor(rules: PostingRules) {
    rules.register(this);
  }

  /** Throws FUND_HANDED_OVER, OPEN_ITEM_HANDED_OVER. */
  async mustAllow(
    tx: Transaction,
    { provinceId }: HeldBooks,
    { kind }: Pick<Posting, 'kind'>,
    sides: readonly PostingSide[],
  ): Promise<void> {
    if (isOfHandover(kind)) return;
    const item = sides.find(({ openItem }) => openItem?.handedOver);
    if (item)
      throw sideFault(item, OpenItemError.OPEN_ITEM_HANDED_OVER, 'openItemId', { content: item.openItem!.content });
    const gone = await tx.query<{ key: string }>(
      `SELECT t.from_key AS key FROM handed_thing AS t WHERE t.province_id = $1 AND t.kind = 'fund' AND t.from_key = ANY($2::uuid[])`,
      [provinceId, [...new Set(sides.map(({ fundKey }) => fundKey))]],
    );
    const side = sides.find(({ fundKey }) => gone.some(({ key }) => key === fundKey));
    if (side) throw sideFault(side, HandoverError.FUND_HANDED_OVER, 'fundId', { name: side.fund.name });
  }
}
