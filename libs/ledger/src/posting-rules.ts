import type { Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { HeldBooks } from './books-store';
import type { Posting } from './posting';
import type { Side } from './posting-sides';

/** What else a voucher has to keep to: asked while it is made, with each signature, and when it is posted. */
export interface PostingRule {
  /** Throws what it refuses, told at the side (`sideFault`). Nothing is written. */
  mustAllow(
    tx: Transaction,
    books: HeldBooks,
    posting: Omit<Posting, 'signatures'>,
    sides: readonly Side[],
  ): Promise<void>;

  /** What has to stand in the books before it: asked when it is posted alone, since those who sign sign both. */
  mustAllowPosted?(tx: Transaction, books: HeldBooks, posting: Posting): Promise<void>;
}

/** Libraries over the ledger register here what they refuse. */
@Injectable()
export class PostingRules {
  private readonly rules: PostingRule[] = [];

  register(rule: PostingRule): void {
    this.rules.push(rule);
  }

  async mustAllow(...asked: Parameters<PostingRule['mustAllow']>): Promise<void> {
    for (const rule of this.rules) await rule.mustAllow(...asked);
  }

  async mustAllowPosted(...asked: Parameters<NonNullable<PostingRule['mustAllowPosted']>>): Promise<void> {
    for (const rule of this.rules) await rule.mustAllowPosted?.(...asked);
  }
}
