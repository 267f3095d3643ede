import { type Actor, Allow, anyIds, asIds, CurrentActor, ReferenceArg, type RequestContext } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { TraceSources } from './trace-source';
import { TracePermission } from './trace.permissions';
import { Trace, TraceNode } from './trace.view';
import { Traces } from './traces.service';

@Resolver(() => TraceNode)
export class TraceResolver {
  constructor(
    private readonly traces: Traces,
    private readonly sources: TraceSources,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** From any thing whose kind is a `ThingKind` that is traced, down to what hangs on it and up to what it hangs on. */
  @Query(() => Trace)
  @Allow(TracePermission.Read)
  trace(@CurrentActor() actor: Actor, @ReferenceArg('id', asIds(anyIds)) id: string): Promise<Trace> {
    return this.traces.trace(actor, id);
  }

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'To whom it belongs; null where that is no one organisation, or one that is not in the system.',
  })
  organisation(
    @Parent() { organisationKey }: TraceNode,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, organisationKey);
  }

  @ResolveField(() => String, { nullable: true, description: 'As the kind says it; null where the kind has none.' })
  async standing(@Parent() node: TraceNode, @Context() context: RequestContext): Promise<string | null> {
    const source = this.sources.of(node.kind);
    return source?.standing && node.count === null ? source.standing(context, node) : node.standing;
  }
}
