import { Activity } from '@app/activities';
import { type Actor, Allow, CurrentActor, type RequestContext } from '@app/kernel';
import { LedgerEntry, LedgerPermission } from '@app/ledger';
import { DraftLineView } from '@app/vouchers';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ActivitySpendingLoader } from './activity-spending.loader';
import { ActivitiesToPayArgs, ActivitySpending } from './spending.view';

@Resolver(() => Activity)
export class ActivitySpendingResolver {
  constructor(private readonly loader: ActivitySpendingLoader) {}

  /** Activities of an organisation for which its vouchers may pay, the nearest to a day first; at most 200. */
  @Query(() => [Activity])
  @Allow(LedgerPermission.Read)
  activitiesToPay(
    @CurrentActor() actor: Actor,
    @Args() { organisationKey, day }: ActivitiesToPayArgs,
  ): Promise<Activity[]> {
    return this.loader.toPay(actor, organisationKey, day);
  }

  @ResolveField(() => ActivitySpending, {
    nullable: true,
    description: 'What its vouchers paid; null where its organisation keeps no books, or none that the caller reads.',
  })
  spending(@Parent() activity: Activity, @Context() context: RequestContext): Promise<ActivitySpending | null> {
    return this.loader.spending(context, activity);
  }
}

@Resolver(() => LedgerEntry)
export class EntryActivityResolver {
  constructor(private readonly loader: ActivitySpendingLoader) {}

  @ResolveField(() => Activity, { nullable: true, description: 'What it paid for.' })
  activity(
    @Parent() { provinceId, activityYear: year, activityKey: key }: LedgerEntry,
    @Context() context: RequestContext,
  ): Promise<Activity | null> {
    if (year === null || key === null) return Promise.resolve(null);
    return this.loader.activity(context, { provinceId, year, key });
  }
}

@Resolver(() => DraftLineView)
export class DraftLineActivityResolver {
  constructor(private readonly loader: ActivitySpendingLoader) {}

  @ResolveField(() => Activity, { nullable: true, description: 'What it pays for.' })
  activity(@Parent() { line, draft }: DraftLineView, @Context() context: RequestContext): Promise<Activity | null> {
    const { activityYear: year, activityKey: key } = line;
    if (year == null || key == null) return Promise.resolve(null);
    return this.loader.activity(context, { provinceId: draft.provinceId, year, key });
  }
}
