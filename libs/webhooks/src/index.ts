export { isPublicAddress } from './address.rules';
export {
  type AskLater,
  type SelectionAnswer,
  type SelectionRunner,
  Selections,
  type SelectionVariables,
} from './selections';
export { SentWebhooks } from './sent-webhooks';
export { WEBHOOKS_CONFIG } from './webhooks.config';
export { WebhookError } from './webhooks.errors';
export { WebhooksModule } from './webhooks.module';
// The worker knows it by its being imported.
import './sent-webhooks.module';
