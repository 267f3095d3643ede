import { type Actor, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Webhook } from './webhook.entity';
import { WebhookIds } from './webhooks.ids';
import { WebhookPermission } from './webhooks.permissions';
import { Webhooks } from './webhooks.service';

/** Webhooks of applications within reach. */
@Injectable()
export class WebhookNodes implements NodeSource<string> {
  readonly type = Webhook;
  readonly ids = WebhookIds;
  readonly permission = WebhookPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly webhooks: Webhooks,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: string[]): Promise<Webhook[]> {
    return this.webhooks.seen(actor, keys);
  }
}
