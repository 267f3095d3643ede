import type { WebhookRow } from './webhooks.graphql.ts';
import { WebhookStateChip } from './WebhookStateChip';

/** On a card of the inbox. */
export const WebhookStanding = ({ standing }: { standing: string }) => (
  <div>
    <WebhookStateChip state={standing as WebhookRow['state']} />
  </div>
);
