import {
  ActOutcome,
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { NamedParty } from '@app/parties';
import { Directive, DirectivesLoader } from '@app/directives';
import { Dispatch, DispatchRecipient } from './dispatch.entity';
import {
  DispatchDirectiveInput,
  DispatchDirectivesInput,
  DispatchInboxArgs,
  DispatchRecipientsArgs,
  PreviewRecipientsArgs,
  RecallDispatchInput,
  ReplaceDispatchInput,
  SentDispatchesArgs,
  SetDispatchStatusInput,
} from './dispatch.inputs';
import { DispatchLoader } from './dispatch.loader';
import { DispatchPermission } from './dispatch.permissions';
import { DispatchCount, DispatchTotals } from './dispatch.views';
import { totalsOf } from './dispatch-totals.rules';
import { DispatchReading } from './dispatch-reading.service';
import { DispatchRecipientsLoader } from './dispatch-recipients.loader';
import { DispatchSteps } from './dispatch-steps.service';
import { DispatchesService } from './dispatches.service';
import { DispatchIds } from './dispatch.ids';

const DispatchConnection = connectionOf(Dispatch);
const DispatchRecipientConnection = connectionOf(DispatchRecipient);

@Resolver(() => Dispatch)
export class DispatchesResolver {
  constructor(
    private readonly service: DispatchesService,
    private readonly steps: DispatchSteps,
    private readonly reading: DispatchReading,
    private readonly loader: DispatchLoader,
    private readonly recipientsLoader: DispatchRecipientsLoader,
    private readonly directives: DirectivesLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => Dispatch, { nullable: true })
  @Allow(DispatchPermission.Read)
  dispatch(@CurrentActor() actor: Actor, @ReferenceArg('id', DispatchIds) key: string): Promise<Dispatch> {
    return this.reading.byKey(actor, key);
  }

  /** What arrived at the workplaces of the caller, the latest first. */
  @Query(() => DispatchRecipientConnection)
  @Allow(DispatchPermission.Read)
  dispatchInbox(@CurrentActor() actor: Actor, @Args() args: DispatchInboxArgs): Promise<Connection<DispatchRecipient>> {
    return this.reading.inbox(actor, args);
  }

  /** What the workplaces of the caller sent, the latest first. */
  @Query(() => DispatchConnection)
  @Allow(DispatchPermission.Read)
  sentDispatches(@CurrentActor() actor: Actor, @Args() args: SentDispatchesArgs): Promise<Connection<Dispatch>> {
    return this.reading.sent(actor, args);
  }

  /** Whom the words of a document mean today, before it is sent. */
  @Query(() => [NamedParty])
  @Allow(DispatchPermission.Send)
  dispatchRecipients(@CurrentActor() actor: Actor, @Args() args: PreviewRecipientsArgs): Promise<NamedParty[]> {
    return this.service.preview(actor, args);
  }

  @Mutation(() => Dispatch)
  @Allow(DispatchPermission.Send)
  dispatchDirective(@CurrentActor() actor: Actor, @Args('input') input: DispatchDirectiveInput): Promise<Dispatch> {
    return this.service.dispatch(actor, input);
  }

  /** Several documents to the same recipients, each as `dispatchDirective` sends one. */
  @Mutation(() => ActOutcome)
  @Allow(DispatchPermission.Send)
  dispatchDirectives(@CurrentActor() actor: Actor, @Args('input') input: DispatchDirectivesInput): Promise<ActOutcome> {
    return this.service.dispatchAll(actor, input);
  }

  @Mutation(() => DispatchRecipient)
  @Allow(DispatchPermission.Receive)
  setDispatchStatus(
    @CurrentActor() actor: Actor,
    @Args('input') input: SetDispatchStatusInput,
  ): Promise<DispatchRecipient> {
    return this.steps.setStatus(actor, input);
  }

  @Mutation(() => Dispatch)
  @Allow(DispatchPermission.Send)
  recallDispatch(@CurrentActor() actor: Actor, @Args('input') input: RecallDispatchInput): Promise<Dispatch> {
    return this.steps.recall(actor, input);
  }

  @Mutation(() => Dispatch)
  @Allow(DispatchPermission.Send)
  replaceDispatch(@CurrentActor() actor: Actor, @Args('input') input: ReplaceDispatchInput): Promise<Dispatch> {
    return this.service.replace(actor, input);
  }

  @ResolveField(() => Directive, {
    nullable: true,
    description: 'Null to who sees it through this sending only, once it was refused, given back or replaced.',
  })
  directive(@Parent() { directiveKey }: Dispatch, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }

  @ResolveField(() => OrganisationView, { nullable: true, description: 'Null where the sender is not in the system.' })
  sender(@Parent() { senderKey }: Dispatch, @Context() context: RequestContext): Promise<OrganisationView | null> {
    return senderKey === null ? Promise.resolve(null) : this.organisations.organisation(context, senderKey);
  }

  @ResolveField(() => String, {
    description: 'Name of the sender; of one that is not in the system as its message states it.',
  })
  async senderName(
    @Parent() { senderKey, statedSender }: Dispatch,
    @Context() context: RequestContext,
  ): Promise<string> {
    return senderKey === null ? statedSender! : (await this.organisations.organisation(context, senderKey)).name;
  }

  @ResolveField(() => Boolean, {
    description:
      'The sender is not in the system, and states the name of an office that is: whoever wrote the message may be another.',
  })
  isNamesake(@Parent() dispatch: Dispatch, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.isNamesake(context, dispatch);
  }

  @ResolveField(() => Dispatch, { nullable: true, description: 'The sending whose place it takes.' })
  replaces(@Parent() dispatch: Dispatch, @Context() context: RequestContext): Promise<Dispatch | null> {
    return this.loader.replaced(context, dispatch);
  }

  @ResolveField(() => Dispatch, { nullable: true, description: 'The sending that took its place.' })
  replacedBy(@Parent() dispatch: Dispatch, @Context() context: RequestContext): Promise<Dispatch | null> {
    return this.loader.replacedBy(context, dispatch);
  }

  @ResolveField(() => DispatchRecipientConnection, {
    description: 'Who reaches the sender sees all recipients, others those within their reach.',
  })
  recipients(
    @Parent() dispatch: Dispatch,
    @Args() args: DispatchRecipientsArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<DispatchRecipient>> {
    return this.recipientsLoader.page(context, dispatch, args);
  }

  @ResolveField(() => [DispatchCount], { description: 'Recipients by status, as far as the caller sees them.' })
  counts(@Parent() dispatch: Dispatch, @Context() context: RequestContext): Promise<DispatchCount[]> {
    return this.loader.counts(context, dispatch);
  }

  @ResolveField(() => DispatchTotals, { description: 'The same as `counts`, a field for each status.' })
  async totals(@Parent() dispatch: Dispatch, @Context() context: RequestContext): Promise<DispatchTotals> {
    return totalsOf(await this.loader.counts(context, dispatch));
  }
}
