import { AskedApi } from '@app/exports';
import { ForWorker } from '@app/kernel';
import { Module } from '@nestjs/common';
import { Endpoint } from './endpoint';
import { HandedOutEvents } from './handed-out-events';
import { SentWebhooks } from './sent-webhooks';
import { WebhookLocks } from './webhook-locks';
import { WebhookOutcomes } from './webhook-outcomes';

/** For the worker: sends events to endpoints of partners. Needs `API_ADDRESS` and `WEBHOOKS_CONFIG` from a global module. */
@ForWorker()
@Module({ providers: [AskedApi, Endpoint, HandedOutEvents, WebhookLocks, WebhookOutcomes, SentWebhooks] })
export class SentWebhooksModule {}
