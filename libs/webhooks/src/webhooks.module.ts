import { InboxModule } from '@app/inbox';
import { PartnersModule } from '@app/partners';
import { Module } from '@nestjs/common';
import { Events } from './events.service';
import { KeepWebhooks } from './keep-webhooks.service';
import { Selections } from './selections';
import { WebhookInbox } from './webhook-inbox';
import { WebhookNodes } from './webhook-nodes';
import { WebhookPayloadsController } from './webhook-payloads.controller';
import { WebhookPayloads } from './webhook-payloads.service';
import { WebhooksResolver } from './webhooks.resolver';
import { Webhooks } from './webhooks.service';

/** Needs `WEBHOOKS_CONFIG` from a global module, and a `SelectionRunner` from the application. */
@Module({
  imports: [InboxModule, PartnersModule],
  controllers: [WebhookPayloadsController],
  providers: [
    Webhooks,
    KeepWebhooks,
    Events,
    Selections,
    WebhookPayloads,
    WebhookNodes,
    WebhookInbox,
    WebhooksResolver,
  ],
  exports: [Selections],
})
export class WebhooksModule {}
