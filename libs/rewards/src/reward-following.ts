import { Actor, Jobs, Reactions, type Transaction, Transactions } from '@app/kernel';
import { type Recognition, RecognitionRevoked } from '@app/recognitions';
import { Injectable } from '@nestjs/common';
import { RewardSettling } from './settling';

type Whose = Pick<Recognition, 'organisationKey' | 'subjectKey'>;

/** For the worker: what a revocation means for books, at once; and each night what else has changed (another title paid instead, payments taken back, books opened again). */
@Injectable()
export class RewardFollowing {
  constructor(
    reactions: Reactions,
    jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly settling: RewardSettling,
  ) {
    reactions.register(RecognitionRevoked, 'rewards.settle', (tx, whose) => this.follow(tx, whose));
    jobs.register({ name: 'settle-rewards', when: { dailyAt: '03:20' }, run: () => this.settleAll() });
  }

  private async follow(tx: Transaction, { organisationKey, subjectKey }: Whose): Promise<void> {
    for await (const row of this.settling.allUnsettled(tx.query.bind(tx), { organisationKey, subjectKey }))
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
