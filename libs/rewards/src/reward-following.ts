import { Actor, Jobs, Reactions, type Transaction, Transactions } from '@app/kernel';
import { BooksReopened, VoucherPosted } from '@app/ledger';
import { RecognitionGranted, RecognitionRevoked } from '@app/recognitions';
import { Injectable } from '@nestjs/common';
import { RewardSettling, type Whose } from './settling';

/**
 * For the worker: what follows for books, at once, from a revocation, from another title that is paid instead, from a payment that was taken back, and from books that
 * are open again; and each night whatever could not be settled then.
 */
@Injectable()
export class RewardFollowing {
  constructor(
    reactions: Reactions,
    jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly settling: RewardSettling,
  ) {
    reactions.register(RecognitionRevoked, 'rewards.settle', (tx, { organisationKey, subjectKey }) =>
      this.follow(tx, { organisationKey, subjectKey }),
    );
    // Only of holders who have a reward in books already: of a thousand that are granted together most have none.
    reactions.register(RecognitionGranted, 'rewards.settleInstead', (tx, { organisationKey, subjectKey }) =>
      this.follow(tx, { organisationKey, subjectKey }),
    );
    reactions.register(VoucherPosted, 'rewards.settleReversed', async (tx, { reversesKey, organisationKey }) => {
      if (reversesKey != null) await this.follow(tx, { booksOf: organisationKey });
    });
    reactions.register(BooksReopened, 'rewards.settleReopened', (tx, { organisationKey }) =>
      this.follow(tx, { booksOf: organisationKey }),
    );
    jobs.register({ name: 'settle-rewards', when: { dailyAt: '03:20' }, run: () => this.settleAll() });
  }

  private async follow(tx: Transaction, whose: Whose): Promise<void> {
    for await (const row of this.settling.allUnsettled(tx.query.bind(tx), whose))
      await this.settling.settle(row, (work) => tx.part(() => work(tx)));
  }

  /** Answers how many; each is a transaction of its own. */
  async settleAll(): Promise<number> {
    const system = Actor.system();
    let settled = 0;
    for await (const row of this.settling.allUnsettled(this.transactions.reading(system), null))
      if (await this.settling.settle(row, (work) => this.transactions.run(system, work))) settled += 1;
    return settled;
  }
}
