import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { CountingReport, CountingReports } from '@app/briefing';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ActivitiesLoader } from './activities.loader';
import { ActivityFigures } from './activity-figures';
import { ActivityPermission } from './activities.permissions';
import { ActivitiesService } from './activities.service';
import { Activity, ActivityKind, EvidenceView } from './activity.entity';
import {
  ActivitiesArgs,
  AddActivityEvidenceInput,
  AmendActivityInput,
  LogActivityInput,
  WithdrawActivityArgs,
} from './activity.inputs';
import { ActivityListService } from './activity-list.service';
import { Week } from './week.entity';
import { WeeksLoader } from './weeks.loader';
import { ActivityIds, type ActivityKey } from './activity.ids';
import { activityId } from './activity-thing';

const ActivityConnection = connectionOf(Activity);

@Resolver(() => Activity)
export class ActivitiesResolver {
  constructor(
    private readonly service: ActivitiesService,
    private readonly lists: ActivityListService,
    private readonly loader: ActivitiesLoader,
    private readonly weeks: WeeksLoader,
    private readonly organisations: OrganisationLoader,
    private readonly counting: CountingReports,
    private readonly figures: ActivityFigures,
  ) {}

  /** The catalogue, in the order in which it is offered. */
  @Query(() => [ActivityKind])
  @Allow(ActivityPermission.Read)
  activityKinds(): Promise<ActivityKind[]> {
    return this.lists.kinds();
  }

  /** The calendar: activities that stand, the latest first. */
  @Query(() => ActivityConnection)
  @Allow(ActivityPermission.Read)
  activities(@CurrentActor() actor: Actor, @Args() args: ActivitiesArgs): Promise<Connection<Activity>> {
    return this.lists.list(actor, args);
  }

  /** One activity, also when it was withdrawn. */
  @Query(() => Activity, { nullable: true })
  @Allow(ActivityPermission.Read)
  activity(@CurrentActor() actor: Actor, @ReferenceArg('id', ActivityIds) key: ActivityKey): Promise<Activity> {
    return this.service.one(actor, key);
  }

  /** Reports that were sent and count an activity, told before it is amended or withdrawn; as far as the caller may see them. */
  @Query(() => [CountingReport])
  @Allow(ActivityPermission.Read)
  async reportsCounting(
    @CurrentActor() actor: Actor,
    @ReferenceArg('activityId', ActivityIds) key: ActivityKey,
  ): Promise<CountingReport[]> {
    return this.counting.of(actor, this.figures, activityId(await this.service.one(actor, key)));
  }

  @Mutation(() => Activity)
  @Allow(ActivityPermission.Log)
  logActivity(@CurrentActor() actor: Actor, @Args('input') input: LogActivityInput): Promise<Activity> {
    return this.service.log(actor, input);
  }

  @Mutation(() => Activity)
  @Allow(ActivityPermission.Log)
  amendActivity(@CurrentActor() actor: Actor, @Args('input') input: AmendActivityInput): Promise<Activity> {
    return this.service.amend(actor, input);
  }

  /** Takes an activity back: it stays for the trail and counts nowhere. */
  @Mutation(() => Activity)
  @Allow(ActivityPermission.Log)
  withdrawActivity(@CurrentActor() actor: Actor, @Args() args: WithdrawActivityArgs): Promise<Activity> {
    return this.service.withdraw(actor, args);
  }

  @Mutation(() => Activity)
  @Allow(ActivityPermission.Log)
  addActivityEvidence(@CurrentActor() actor: Actor, @Args('input') input: AddActivityEvidenceInput): Promise<Activity> {
    return this.service.addEvidence(actor, input);
  }

  @ResolveField(() => ActivityKind)
  kind(@Parent() activity: Activity, @Context() context: RequestContext): Promise<ActivityKind> {
    return this.loader.kind(context, activity.kindKey);
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() activity: Activity, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, activity.organisationKey);
  }

  @ResolveField(() => Week, { nullable: true })
  week(@Parent() activity: Activity, @Context() context: RequestContext): Promise<Week | null> {
    return this.weeks.byKey(context, activity.weekKey);
  }

  @ResolveField(() => [EvidenceView])
  evidence(@Parent() activity: Activity, @Context() context: RequestContext): Promise<EvidenceView[]> {
    return this.loader.evidence(context, activity);
  }
}
