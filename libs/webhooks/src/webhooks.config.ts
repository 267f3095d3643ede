/** Injection token of `WebhooksConfig`; API and worker provide it in a global module. */
export const WEBHOOKS_CONFIG = Symbol('WEBHOOKS_CONFIG');

export interface WebhooksConfig {
  /** For development and tests: addresses of this very machine are allowed, over http, too. */
  onLoopback: boolean;
}
