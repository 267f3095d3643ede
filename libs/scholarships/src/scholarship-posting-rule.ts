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
import { SCHOLARSHIP } from './scholarship-open-item';
import { ScholarshipError } from './scholarships.errors';

/** What was taken back is not paid, in whatever books it is owed. */
@Injectable()
export class ScholarshipPostingRule implements PostingRule {
  constructor(rules: PostingRules) {
    rules.register(this);
  }

  /** Throws SCHOLARSHIP_NOT_PAYABLE. */
  async mustAllow(
    tx: Transaction,
    _: HeldBooks,
    { kind }: Pick<Posting, 'kind'>,
    sides: readonly PostingSide[],
  ): Promise<void> {
    if (kind === VoucherKind.Reversal) return;
    const paying = sides.filter(({ openItem, amount }) => openItem?.kind === SCHOLARSHIP && amount > 0);
    if (paying.length === 0) return;
    const revoked = await tx.query<{ key: string }>(
      `-- all shards: grants that are paid by one voucher, wherever they are
       SELECT g.key FROM scholarship_grant AS g WHERE g.key = ANY($1::uuid[]) AND g.revoked_on IS NOT NULL`,
      [paying.flatMap(({ openItem }) => openItem!.causeKey ?? [])],
    );
    const first = paying.find(({ openItem }) => revoked.some(({ key }) => key === openItem!.causeKey));
    if (!first) return;
    const { content } = first.openItem!;
    throw sideFault(first, ScholarshipError.SCHOLARSHIP_NOT_PAYABLE, 'openItemId', { content });
  }
}
