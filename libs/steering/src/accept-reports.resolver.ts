import { ActOutcome, type Actor, Allow, CurrentActor, doEach, Transactions } from '@app/kernel';
import { ReportPermission, ReportReview } from '@app/reporting';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AcceptReportsInput } from './accept-reports.inputs';

@Resolver()
export class AcceptReports {
  constructor(
    private readonly transactions: Transactions,
    private readonly review: ReportReview,
  ) {}

  /** Each as `acceptReport` accepts it. */
  @Mutation(() => ActOutcome)
  @Allow(ReportPermission.Review)
  acceptReports(
    @CurrentActor() actor: Actor,
    @Args('input') { reports, isRehearsal }: AcceptReportsInput,
  ): Promise<ActOutcome> {
    const keyOf = ({ reportKey }: (typeof reports)[number]) => reportKey.key;
    return doEach(this.transactions, actor, { things: reports, isRehearsal, keyOf }, (tx, call) =>
      this.review.acceptIn(tx, call),
    );
  }
}
