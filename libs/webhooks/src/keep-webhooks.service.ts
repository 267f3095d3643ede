import {
  type Actor,
  addDays,
  Clock,
  fieldNames,
  KernelError,
  newKey,
  told,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { type OrganisationPlace, placeOn } from '@app/organisations';
import { ApiClientState, PartnerError, placesOn, ScopeCatalogue, stateOn } from '@app/partners';
import { Inject, Injectable } from '@nestjs/common';
import { addressFault } from './address.rules';
import { Selections } from './selections';
import { ROOTS, STATE, webhooks } from './webhook.sql';
import { type Webhook, WebhookState } from './webhook.entity';
import { WEBHOOKS_CONFIG, type WebhooksConfig } from './webhooks.config';
import { WebhookError } from './webhooks.errors';
import {
  WebhookAmended,
  WebhookPaused,
  WebhookRegistered,
  WebhookRemoved,
  WebhookReplayed,
  WebhookResumed,
} from './webhooks.events';
import {
  type AmendWebhookInput,
  type ChangeWebhookArgs,
  RegisterWebhookInput,
  type ReplayWebhookArgs,
} from './webhooks.inputs';
import { WebhookPermission } from './webhooks.permissions';
import { Webhooks } from './webhooks.service';

const MOST_WEBHOOKS = 10;
/** For so long events are replayed; the feed has older ones. */
export const REPLAYED_DAYS = 30;
const FIXED = ['clientKey'] as const;
const ENTERED = fieldNames(RegisterWebhookInput, FIXED);

type Entry = Pick<Webhook, (typeof ENTERED)[number]>;

interface Client {
  key: string;
  organisationKey: number;
  path: string;
  scopes: string[];
  costPerDay: number;
  state: ApiClientState;
}

interface Held {
  webhook: Webhook;
  client: Client;
  place: OrganisationPlace;
}

/** An event within the reach in which they are handed out to the client. */
const REPLAYED = `
  SELECT e.place, e.occurred_at < $5::date AS "isOld" FROM outbox_event AS e
  JOIN api_client AS c ON c.key = $3 ${placesOn('$4::date')}
  WHERE e.key = $1 AND e.topic = ANY($2::text[]) AND e.place IS NOT NULL
    AND EXISTS (SELECT 1 FROM unnest(${ROOTS}) AS root WHERE starts_with(e.path, root))`;

/** Registers endpoints of partners, and lets them rest, go on and go back. */
@Injectable()
export class KeepWebhooks {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly webhooks: Webhooks,
    private readonly catalogue: ScopeCatalogue,
    private readonly selections: Selections,
    @Inject(WEBHOOKS_CONFIG) private readonly config: WebhooksConfig,
  ) {}

  /** What happens from now on is sent. Errors: NOT_FOUND, API_CLIENT_REVOKED, WEBHOOKS_FULL, WEBHOOK_ADDRESS…, WEBHOOK_EVENT_UNKNOWN, WEBHOOK_SELECTION… */
  async register(actor: Actor, input: RegisterWebhookInput): Promise<Webhook> {
    const key = await this.transactions.run(actor, async (tx) => {
      const { client, place } = await this.managed(tx, input.clientKey);
      const entry = this.sound(client, told(RegisterWebhookInput, input, FIXED));
      await mustHaveRoom(tx, client.key);
      const [feed] = await tx.query<{ place: number }>('SELECT coalesce(max(place), 0) AS place FROM outbox_event');
      const webhook = { key: newKey(), clientKey: client.key, ...entry };
      await webhooks.insert(tx, { ...webhook, place: feed!.place, registeredAt: tx.now });
      tell(tx, WebhookRegistered, { webhook, client, place }, { after: entry });
      return webhook.key;
    });
    return this.webhooks.one(actor, key);
  }

  /** What is left out stays. Errors: those of registering, VERSION_CONFLICT, WEBHOOK_REMOVED. */
  async amend(actor: Actor, { key, version, ...changes }: AmendWebhookInput): Promise<Webhook> {
    await this.transactions.run(actor, async (tx) => {
      const held = await this.held(tx, key);
      const after = this.sound(held.client, webhooks.amended(held.webhook, ENTERED, changes));
      const changed = await webhooks.amend(tx, held.webhook, version, after);
      tell(tx, WebhookAmended, held, changed);
    });
    return this.webhooks.one(actor, key);
  }

  /** What happens meanwhile waits. Errors: NOT_FOUND, VERSION_CONFLICT, WEBHOOK_STATE. */
  pause(actor: Actor, asked: ChangeWebhookArgs): Promise<Webhook> {
    return this.change(actor, asked, [WebhookState.Active], WebhookPaused, ({ now }) => ({ pausedAt: now }));
  }

  /** A paused or parked one goes on where it stood, with all its tries. Errors: NOT_FOUND, VERSION_CONFLICT, WEBHOOK_STATE. */
  resume(actor: Actor, asked: ChangeWebhookArgs): Promise<Webhook> {
    const from = [WebhookState.Paused, WebhookState.Parked];
    return this.change(actor, asked, from, WebhookResumed, async (tx) => {
      await tx.query(
        `UPDATE webhook_delivery SET due_at = $2, attempts = 0, later_since = NULL WHERE webhook_key = $1 AND state = 'waiting'`,
        [asked.key, tx.now],
      );
      return { pausedAt: null, parkedAt: null, parkedBecause: null };
    });
  }

  /** For good; what waits is not sent. Errors: NOT_FOUND, VERSION_CONFLICT. */
  async remove(actor: Actor, { key, version }: ChangeWebhookArgs): Promise<boolean> {
    await this.transactions.run(actor, async (tx) => {
      const held = await this.held(tx, key);
      await tx.query(`DELETE FROM webhook_delivery WHERE webhook_key = $1 AND state = 'waiting'`, [key]);
      const changed = await webhooks.amend(tx, held.webhook, version, { removedAt: tx.now });
      tell(tx, WebhookRemoved, held, changed);
    });
    return true;
  }

  /** From an event on all is sent once more, in its order; ids are those of before. Errors: NOT_FOUND, VERSION_CONFLICT, WEBHOOK_REPLAYING, WEBHOOK_REPLAY_OLD. */
  async replay(actor: Actor, { key, version, eventKey }: ReplayWebhookArgs): Promise<Webhook> {
    await this.transactions.run(actor, async (tx) => {
      const held = await this.held(tx, key);
      await mustHaveEnded(tx, held.webhook);
      const today = this.clock.today();
      const [event] = await tx.query<{ place: number; isOld: boolean }>(REPLAYED, [
        eventKey,
        held.webhook.events,
        held.client.key,
        today,
        addDays(today, -REPLAYED_DAYS),
      ]);
      if (!event) throw KernelError.NOT_FOUND({}, [{ path: 'eventId', code: 'NOT_FOUND' }]);
      if (event.isOld)
        throw WebhookError.WEBHOOK_REPLAY_OLD({ days: REPLAYED_DAYS }, [
          { path: 'eventId', code: 'WEBHOOK_REPLAY_OLD' },
        ]);
      const place = Math.min(held.webhook.place, event.place - 1);
      // What waits beyond is handed out anew in its turn: left there, it would be sent before what comes first for its subject.
      await tx.query(`DELETE FROM webhook_delivery WHERE webhook_key = $1 AND state = 'waiting' AND place > $2`, [
        key,
        place,
      ]);
      const changed = await webhooks.amend(tx, held.webhook, version, { place, replayedTo: held.webhook.place });
      tell(tx, WebhookReplayed, held, changed);
    });
    return this.webhooks.one(actor, key);
  }

  private async change<Column extends 'pausedAt' | 'parkedAt' | 'parkedBecause'>(
    actor: Actor,
    { key, version }: ChangeWebhookArgs,
    from: readonly WebhookState[],
    happened: typeof WebhookPaused,
    to: (tx: Transaction) => Pick<Webhook, Column> | Promise<Pick<Webhook, Column>>,
  ): Promise<Webhook> {
    await this.transactions.run(actor, async (tx) => {
      const held = await this.held(tx, key);
      if (version !== held.webhook.version) throw KernelError.VERSION_CONFLICT({ current: held.webhook.version });
      if (!from.includes(held.webhook.state)) throw WebhookError.WEBHOOK_STATE();
      const changed = await webhooks.amend(tx, held.webhook, version, await to(tx));
      tell(tx, happened, held, changed);
    });
    return this.webhooks.one(actor, key);
  }

  /** A webhook that the actor manages, locked. Throws NOT_FOUND, WEBHOOK_REMOVED. */
  private async held(tx: Transaction, key: string): Promise<Held> {
    const [webhook] = await tx.query<Webhook>(
      `SELECT ${webhooks.columns('w')}, ${STATE} AS state FROM webhook AS w WHERE w.key = $1 FOR UPDATE`,
      [key],
    );
    if (!webhook) throw KernelError.NOT_FOUND();
    const managed = await this.managed(tx, webhook.clientKey);
    if (webhook.state === WebhookState.Removed) throw WebhookError.WEBHOOK_REMOVED();
    return { webhook, ...managed };
  }

  /** The client, where the actor is it or manages those of its organisation. Throws NOT_FOUND, API_CLIENT_REVOKED. */
  private async managed(tx: Transaction, clientKey: string): Promise<{ client: Client; place: OrganisationPlace }> {
    const { actor } = tx;
    const [client] = await tx.query<Client>(
      `SELECT c.key, c.organisation_key AS "organisationKey", c.path, c.scopes, c.cost_per_day AS "costPerDay", ${stateOn('$2::date')} AS state
       FROM api_client AS c WHERE c.key = $1 FOR UPDATE`,
      [clientKey, this.clock.today()],
    );
    const place =
      client && (await placeOn((sql, params) => tx.query(sql, params), client.organisationKey, this.clock.today()));
    if (!client || !place || (actor.clientId !== null && actor.clientId !== client.key)) throw KernelError.NOT_FOUND();
    if (actor.clientId === null) actor.mustCover(WebhookPermission.Manage, place.path);
    if (client.state === ApiClientState.Revoked) throw PartnerError.API_CLIENT_REVOKED();
    return { client, place };
  }

  private sound({ scopes, costPerDay }: Client, { url, events, selection }: Entry): Entry {
    const fault = addressFault(url.trim(), this.config.onLoopback);
    if (fault) throw WebhookError[fault]({}, [{ path: 'url', code: fault }]);
    const heard = this.catalogue.events(scopes);
    const unknown = events.findIndex((name) => !heard.has(name));
    if (unknown >= 0) {
      const params = { event: events[unknown]! };
      const code = 'WEBHOOK_EVENT_UNKNOWN';
      throw WebhookError[code](params, [{ path: `events.${unknown}`, code, params }]);
    }
    const text = selection?.trim() || null;
    const cost = text === null ? 0 : this.selections.known.check(text);
    if (cost > costPerDay) {
      const [params, code] = [{ cost, max: costPerDay }, 'WEBHOOK_SELECTION_COSTLY' as const];
      throw WebhookError[code](params, [{ path: 'selection', code, params }]);
    }
    return { url: new URL(url.trim()).href, events: [...new Set(events)].toSorted(), selection: text };
  }
}

function tell(
  tx: Transaction,
  happened: typeof WebhookRegistered,
  { webhook: { key }, client, place }: { webhook: Pick<Webhook, 'key'>; client: Client; place: OrganisationPlace },
  said: { before?: unknown; after?: unknown },
): void {
  const { scopeId, path } = place;
  const payload = { organisationKey: client.organisationKey, clientKey: client.key };
  tx.happened(happened, { subject: key, scopeId, path, ...said, payload });
}

/** Who registers for one client waits for the other, or both would find room for one. */
async function mustHaveRoom(tx: Transaction, clientKey: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`webhooks/${clientKey}`]);
  const [row] = await tx.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM webhook WHERE client_key = $1 AND removed_at IS NULL',
    [clientKey],
  );
  if (row!.count >= MOST_WEBHOOKS) throw WebhookError.WEBHOOKS_FULL({ max: MOST_WEBHOOKS });
}

/** A replay that is not through is not begun anew, or whoever asks often is sent the same without end. */
async function mustHaveEnded(tx: Transaction, { key, place, replayedTo }: Webhook): Promise<void> {
  if (replayedTo === null) return;
  const waiting = await tx.query(
    `SELECT 1 FROM webhook_delivery WHERE webhook_key = $1 AND state = 'waiting' AND place <= $2 LIMIT 1`,
    [key, replayedTo],
  );
  if (place < replayedTo || waiting.length > 0) throw WebhookError.WEBHOOK_REPLAYING();
}
