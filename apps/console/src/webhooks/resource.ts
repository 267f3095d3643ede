import Webhook from '@mui/icons-material/WebhookOutlined';
import { apiClientPanels } from '../apiClients/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { addition } from '../resource/place.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import {
  AMEND_WEBHOOK,
  REGISTER_WEBHOOK,
  WEBHOOK,
  WEBHOOK_DELIVERIES,
  WEBHOOKS,
  WEBHOOKS_BY_ID,
} from './webhooks.graphql.ts';

export const resource = defineResource({
  name: 'webhooks',
  icon: Webhook,
  pages: {
    list: lazily(() => import('./WebhookList'), 'WebhookList'),
    show: lazily(() => import('./WebhookShow'), 'WebhookShow'),
    create: lazily(() => import('./WebhookForm'), 'WebhookCreate'),
    edit: lazily(() => import('./WebhookForm'), 'WebhookEdit'),
  },
  needs: { list: 'webhook.read', show: 'webhook.read', create: 'webhook.manage', edit: 'webhook.manage' },
  things: [
    {
      kind: 'WEBHOOK',
      order: 90,
      wayTo: showPage('webhooks'),
      standing: lazily(() => import('./WebhookStanding'), 'WebhookStanding'),
    },
  ],
  records: ['Webhook'],
  recordRepresentation: 'url',
  additions: [
    addition(
      apiClientPanels,
      10,
      lazily(() => import('./ClientWebhooks'), 'ClientWebhooks'),
    ),
  ],
  operations: {
    webhooks: { list: WEBHOOKS, one: WEBHOOK, many: WEBHOOKS_BY_ID, create: REGISTER_WEBHOOK, update: AMEND_WEBHOOK },
    webhookDeliveries: { list: WEBHOOK_DELIVERIES },
  },
});
