import { uuidIds } from '@app/kernel';

export const WebhookIds = uuidIds('Webhook');
export const EventIds = uuidIds('Event');
