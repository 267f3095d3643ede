import {
  type Actor,
  Allow,
  batch,
  type Connection,
  connectionOf,
  CurrentActor,
  nodeId,
  ReferenceArg,
  type RequestContext,
  SignedIn,
} from '@app/kernel';
import { ApiClient, ApiClients } from '@app/partners';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EventConnection } from './event.view';
import { Events } from './events.service';
import { KeepWebhooks } from './keep-webhooks.service';
import { Webhook } from './webhook.entity';
import { WebhookDelivery } from './webhook-delivery.entity';
import { WebhookIds } from './webhooks.ids';
import {
  AmendWebhookInput,
  ChangeWebhookArgs,
  EventsArgs,
  RegisterWebhookInput,
  ReplayWebhookArgs,
  WebhookDeliveriesArgs,
  WebhooksArgs,
} from './webhooks.inputs';
import { WebhookPermission } from './webhooks.permissions';
import { Webhooks } from './webhooks.service';

const WebhookConnection = connectionOf(Webhook);
const WebhookDeliveryConnection = connectionOf(WebhookDelivery);
const ITSELF = { ofItself: true };

@Resolver(() => Webhook)
export class WebhooksResolver {
  constructor(
    private readonly reading: Webhooks,
    private readonly keeping: KeepWebhooks,
    private readonly feed: Events,
    private readonly clients: ApiClients,
  ) {}

  @Query(() => EventConnection, {
    description: `What has happened, the oldest first, of what the caller may read where it happened. \`after\`: the \`endCursor\` of the page before, or \`now\` for
the end of the feed. Nobody who goes on from a cursor misses an event, however late its write was committed.`,
  })
  @SignedIn({ programsToo: true })
  events(@CurrentActor() actor: Actor, @Args() args: EventsArgs): Promise<EventConnection> {
    return this.feed.page(actor, args);
  }

  /** Of applications within reach; a program sees its own. */
  @Query(() => WebhookConnection)
  @Allow(WebhookPermission.Read, ITSELF)
  webhooks(@CurrentActor() actor: Actor, @Args() args: WebhooksArgs): Promise<Connection<Webhook>> {
    return this.reading.list(actor, args);
  }

  @Query(() => Webhook, { nullable: true })
  @Allow(WebhookPermission.Read, ITSELF)
  webhook(@CurrentActor() actor: Actor, @ReferenceArg('id', WebhookIds) key: string): Promise<Webhook> {
    return this.reading.one(actor, key);
  }

  /** What became of each event, the latest first. */
  @Query(() => WebhookDeliveryConnection)
  @Allow(WebhookPermission.Read, ITSELF)
  webhookDeliveries(
    @CurrentActor() actor: Actor,
    @Args() args: WebhookDeliveriesArgs,
  ): Promise<Connection<WebhookDelivery>> {
    return this.reading.log(actor, args);
  }

  /** What happens from now on is sent. */
  @Mutation(() => Webhook)
  @Allow(WebhookPermission.Manage, ITSELF)
  registerWebhook(@CurrentActor() actor: Actor, @Args('input') input: RegisterWebhookInput): Promise<Webhook> {
    return this.keeping.register(actor, input);
  }

  /** What is left out stays; an empty selection is none. */
  @Mutation(() => Webhook)
  @Allow(WebhookPermission.Manage, ITSELF)
  amendWebhook(@CurrentActor() actor: Actor, @Args('input') input: AmendWebhookInput): Promise<Webhook> {
    return this.keeping.amend(actor, input);
  }

  /** What happens meanwhile waits. */
  @Mutation(() => Webhook)
  @Allow(WebhookPermission.Manage, ITSELF)
  pauseWebhook(@CurrentActor() actor: Actor, @Args() args: ChangeWebhookArgs): Promise<Webhook> {
    return this.keeping.pause(actor, args);
  }

  /** One that was paused or parked. */
  @Mutation(() => Webhook)
  @Allow(WebhookPermission.Manage, ITSELF)
  resumeWebhook(@CurrentActor() actor: Actor, @Args() args: ChangeWebhookArgs): Promise<Webhook> {
    return this.keeping.resume(actor, args);
  }

  /** Once more from an event on. */
  @Mutation(() => Webhook)
  @Allow(WebhookPermission.Manage, ITSELF)
  replayWebhook(@CurrentActor() actor: Actor, @Args() args: ReplayWebhookArgs): Promise<Webhook> {
    return this.keeping.replay(actor, args);
  }

  /** For good. */
  @Mutation(() => Boolean)
  @Allow(WebhookPermission.Manage, ITSELF)
  removeWebhook(@CurrentActor() actor: Actor, @Args() args: ChangeWebhookArgs): Promise<boolean> {
    return this.keeping.remove(actor, args);
  }

  @ResolveField(() => ApiClient, {
    nullable: true,
    description: 'Whose it is; null for who does not see applications.',
  })
  async client(@Parent() { clientKey }: Webhook, @Context() context: RequestContext): Promise<ApiClient | null> {
    const load = async (keys: string[]) =>
      new Map((await this.clients.seen(context.actor, keys)).map((client) => [client.key, client]));
    return (await batch(context, 'Webhook.client', load).load(clientKey)) ?? null;
  }

  @ResolveField(() => ID, { description: 'Whose it is.' })
  clientId(@Parent() { clientKey }: Webhook): string {
    return nodeId('ApiClient', clientKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller may amend, pause, resume, replay and remove it.' })
  canManage(@Parent() { clientKey, path }: Webhook, @Context() { actor }: RequestContext): boolean {
    return actor.clientId === null ? actor.covers(WebhookPermission.Manage, path) : actor.clientId === clientKey;
  }
}
