import { type Actor, PersonNames, type RequestContext } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Directive } from '@app/directives';
import { Dispatch, DispatchEvent, DispatchRecipient, DispatchStatus } from './dispatch.entity';
import { DispatchLoader } from './dispatch.loader';
import { DispatchPermission } from './dispatch.permissions';
import { stepsOf } from './dispatch.rules';

@Resolver(() => Directive)
export class DirectiveDispatchesResolver {
  constructor(private readonly loader: DispatchLoader) {}

  @ResolveField(() => [Dispatch], {
    description: 'Sendings within the caller’s sight: at most 200, the latest first.',
  })
  async dispatches(@Parent() { key }: Directive, @Context() context: RequestContext): Promise<Dispatch[]> {
    return (await this.loader.ofDirective(context, key)).rows;
  }

  @ResolveField(() => Int)
  async dispatchesCount(@Parent() { key }: Directive, @Context() context: RequestContext): Promise<number> {
    return (await this.loader.ofDirective(context, key)).count;
  }
}

@Resolver(() => DispatchRecipient)
export class DispatchRecipientResolver {
  constructor(
    private readonly loader: DispatchLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => Dispatch)
  dispatch(@Parent() recipient: DispatchRecipient, @Context() context: RequestContext): Promise<Dispatch> {
    return this.loader.ofRecipient(context, recipient);
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: DispatchRecipient,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => [DispatchEvent], {
    description: 'Each step with its reason, the first one first: at most the latest 200.',
  })
  async events(@Parent() recipient: DispatchRecipient, @Context() context: RequestContext): Promise<DispatchEvent[]> {
    return (await this.loader.events(context, recipient)).rows;
  }

  @ResolveField(() => Int)
  async eventsCount(@Parent() recipient: DispatchRecipient, @Context() context: RequestContext): Promise<number> {
    return (await this.loader.events(context, recipient)).count;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What was said with the present status: why it was refused.',
  })
  async statusNote(@Parent() recipient: DispatchRecipient, @Context() context: RequestContext): Promise<string | null> {
    const { rows } = await this.loader.events(context, recipient);
    return rows.findLast(({ status }) => status === recipient.status)?.note ?? null;
  }

  @ResolveField(() => [DispatchStatus], { description: 'Statuses that the caller may set now.' })
  canAct(@Parent() recipient: DispatchRecipient, @Context() { actor }: RequestContext): DispatchStatus[] {
    return canAct(actor, recipient);
  }
}

@Resolver(() => DispatchEvent)
export class DispatchEventResolver {
  constructor(private readonly names: PersonNames) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Who took the step; null to those who do not reach that office, and when another system told it.',
  })
  actorName(@Parent() { actorId }: DispatchEvent, @Context() context: RequestContext): Promise<string | null> {
    return this.names.of(context, actorId);
  }
}

const canAct = (actor: Actor, recipient: DispatchRecipient): DispatchStatus[] => [
  ...(actor.worksAt(DispatchPermission.Receive, recipient.organisationKey) ? stepsOf(recipient, 'recipient') : []),
  ...(actor.worksAt(DispatchPermission.Send, recipient.senderKey) ? stepsOf(recipient, 'sender') : []),
];
