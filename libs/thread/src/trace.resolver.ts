import { type Actor, Allow, CurrentActor, type RequestContext } from '@app/kernel';
import { DirectiveLinksLoader, DirectivePermission, DirectiveState } from '@app/directives';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DirectiveChainArgs } from './trace.inputs';
import { TraceService } from './trace.service';
import { Trace, TraceNode } from './trace.view';

@Resolver(() => TraceNode)
export class TraceResolver {
  constructor(
    private readonly service: TraceService,
    private readonly links: DirectiveLinksLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** From a document to what hangs on it; from a task, deadline, week, round, activity, report, line of a report or movement to the documents. */
  @Query(() => Trace)
  @Allow(DirectivePermission.Read)
  trace(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Trace> {
    return this.service.trace(actor, id);
  }

  /** Documents that a document names and that name it, level by level. */
  @Query(() => Trace)
  @Allow(DirectivePermission.Read)
  directiveChain(@CurrentActor() actor: Actor, @Args() { id, depth }: DirectiveChainArgs): Promise<Trace> {
    return this.service.chain(actor, id, depth);
  }

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'Who issued, planned, carries out, collects or owes it; of a task or deadline only where it is one.',
  })
  organisation(
    @Parent() { organisationKey }: TraceNode,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, organisationKey);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'DIRECTIVE: a `DirectiveState`, for a registered one its `DirectiveValidity`. ASSIGNMENT: an `AssignmentStanding`. DEADLINE: YEARLY or null. ROUND: a `RoundState`. REPORT: MISSING, CLOSED or a `ReportState`.',
  })
  async standing(
    @Parent() { directive, ownStanding }: TraceNode,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (directive?.state !== DirectiveState.Registered) return (directive?.state ?? ownStanding)?.toUpperCase() ?? null;
    return (await this.links.validity(context, directive)).toUpperCase();
  }
}
