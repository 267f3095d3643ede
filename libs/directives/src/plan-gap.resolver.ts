import { type Actor, Allow, type Connection, connectionOf, CurrentActor, type RequestContext } from '@app/kernel';
import { Directive } from './directive.entity';
import { DirectivesLoader } from './directives.loader';
import { DirectivePermission } from './directives.permissions';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PlanGapArgs, PlanGapCountsArgs } from './plan-gap.inputs';
import { PlanGapService } from './plan-gap.service';
import { PlanGapCounts, PlanGapView } from './plan-gap.view';

const PlanGapConnection = connectionOf(PlanGapView);

@Resolver(() => PlanGapView)
export class PlanGapResolver {
  constructor(
    private readonly service: PlanGapService,
    private readonly directives: DirectivesLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Who should have a plan under a document, with the plan where there is one; within the caller's reach. */
  @Query(() => PlanGapConnection)
  @Allow(DirectivePermission.Read)
  planGap(@CurrentActor() actor: Actor, @Args() args: PlanGapArgs): Promise<Connection<PlanGapView>> {
    return this.service.list(actor, args);
  }

  @Query(() => PlanGapCounts)
  @Allow(DirectivePermission.Read)
  planGapCounts(@CurrentActor() actor: Actor, @Args() args: PlanGapCountsArgs): Promise<PlanGapCounts> {
    return this.service.counts(actor, args);
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: PlanGapView,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Directive, {
    nullable: true,
    description: 'Its first registered plan that follows from the document, directly or through one other document.',
  })
  plan(@Parent() { planKey }: PlanGapView, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, planKey);
  }
}
