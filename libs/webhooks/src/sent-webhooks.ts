import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { AskedApi, digestOf } from '@app/exports';
import { Clock, DomainError, Jobs, toldError } from '@app/kernel';
import { stateOn } from '@app/partners';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Endpoint } from './endpoint';
import { HandedOutEvents } from './handed-out-events';
import { STATE } from './webhook.sql';
import { WebhookLocks } from './webhook-locks';
import { type Tried, WebhookOutcomes } from './webhook-outcomes';
import type { Prepared } from './webhook-payloads.service';

/** Endpoints that are sent to at the same time, and subjects of one of them. */
const MOST_WEBHOOKS = 16;
const MOST_LANES = 4;
/** Of one client. */
const MOST_OF_CLIENT = 4;
/** After so long others come first, however much still waits. */
const LONGEST_TURN_MS = 20_000;
/** Webhooks looked at for a turn. */
const LOOKED_AT = 1_000;
/** Rows that are forgotten in one statement. */
const FORGOTTEN_AT_ONCE = 5_000;
const KEPT_DAYS = 30;

interface Due {
  key: string;
  clientKey: string;
}

type Outcome = 'delivered' | 'withheld' | 'failed' | 'waits';

const DUE = `
  SELECT w.key, w.client_key AS "clientKey" FROM webhook AS w JOIN api_client AS c ON c.key = w.client_key
  CROSS JOIN LATERAL (SELECT min(d.due_at) AS since FROM webhook_delivery AS d WHERE d.webhook_key = w.key AND d.state = 'waiting') AS d
  WHERE ${STATE} = 'active' AND ${stateOn('$1::date')} = 'active' AND w.key <> ALL($3::uuid[]) AND d.since <= $2
  ORDER BY d.since, w.key LIMIT ${LOOKED_AT}`;

/** What stands first for each subject, where its time has come. */
const FIRST = `
  SELECT first.key FROM (
    SELECT DISTINCT ON (d.lane) d.key, d.place, d.due_at FROM webhook_delivery AS d
    WHERE d.webhook_key = $1 AND d.state = 'waiting' ORDER BY d.lane, d.place, d.key) AS first
  WHERE first.due_at <= $2 AND EXISTS (SELECT 1 FROM webhook AS w WHERE w.key = $1 AND ${STATE} = 'active')
  ORDER BY first.place LIMIT ${MOST_LANES}`;

const FORGET = `
  DELETE FROM webhook_delivery WHERE key IN (
    SELECT key FROM webhook_delivery WHERE finished_at < $1::timestamptz - interval '${KEPT_DAYS} days' LIMIT ${FORGOTTEN_AT_ONCE})`;

/** For the worker: events go out to endpoints, signed by the API, at least once and in order for each subject. */
@Injectable()
export class SentWebhooks implements BeforeApplicationShutdown {
  private readonly logger = new Logger(SentWebhooks.name);
  private readonly running = new Map<string, { clientKey: string; sending: Promise<void> }>();
  /** Turn in which each was sent for last. */
  private served = new Map<string, number>();
  private turns = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly api: AskedApi,
    private readonly events: HandedOutEvents,
    private readonly endpoint: Endpoint,
    private readonly locks: WebhookLocks,
    private readonly outcomes: WebhookOutcomes,
    jobs: Jobs,
  ) {
    jobs.register({ name: 'send-webhooks', when: { pauseMs: 1_000 }, run: (_, stopped) => this.turn(stopped) });
    jobs.register({ name: 'forget-webhook-deliveries', when: { dailyAt: '02:50' }, run: () => this.forget() });
  }

  /** All that is due by now, to its end. */
  async sendAll(): Promise<void> {
    await this.turn();
    await this.ended();
  }

  private async ended(): Promise<void> {
    await Promise.all([...this.running.values()].map(({ sending }) => sending));
  }

  /** An endpoint that is slow keeps none of the others waiting: the next turn begins without it. */
  private async turn(stopped?: AbortSignal): Promise<void> {
    await this.events.handOut();
    const params = [this.clock.today(), this.clock.now(), [...this.running.keys()]];
    const due = await this.dataSource.query<Due[]>(DUE, params);
    this.turns += 1;
    this.served = new Map(due.map(({ key }) => [key, this.served.get(key) ?? 0]));
    for (const { key, clientKey } of this.chosen(due)) {
      this.served.set(key, this.turns);
      const sending = this.sendFor(key, stopped)
        .catch((error: unknown) => this.logger.error(inspect(toldError(error))))
        .finally(() => this.running.delete(key));
      this.running.set(key, { clientKey, sending });
    }
  }

  /** Whose turn is longest ago, then what has been due for longest; of each client a few at a time. */
  private chosen(due: readonly Due[]): Due[] {
    const busy = new Map<string, number>();
    const take = (clientKey: string) => busy.set(clientKey, (busy.get(clientKey) ?? 0) + 1);
    for (const { clientKey } of this.running.values()) take(clientKey);
    const chosen: Due[] = [];
    for (const one of due.toSorted((a, b) => this.served.get(a.key)! - this.served.get(b.key)!)) {
      if (chosen.length + this.running.size >= MOST_WEBHOOKS) break;
      if ((busy.get(one.clientKey) ?? 0) >= MOST_OF_CLIENT) continue;
      take(one.clientKey);
      chosen.push(one);
    }
    return chosen;
  }

  /** Whoever stops sends to its end what is under way. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.ended();
  }

  private async sendFor(key: string, stopped?: AbortSignal): Promise<void> {
    if (!(await this.locks.take(key))) return;
    const since = performance.now();
    try {
      while (performance.now() - since < LONGEST_TURN_MS) {
        if (stopped?.aborted) return;
        const first = await this.dataSource.query<{ key: string }[]>(FIRST, [key, this.clock.now()]);
        if (first.length === 0) return;
        const outcomes = await Promise.all(first.map((one) => this.send(one.key, key, stopped)));
        if (outcomes.some((outcome) => outcome === 'delivered' || outcome === 'withheld')) continue;
        await this.outcomes.postpone(key);
        return;
      }
    } finally {
      await this.locks.letGo(key);
    }
  }

  private async send(key: string, webhookKey: string, stopped?: AbortSignal): Promise<Outcome> {
    const ticket = randomBytes(32).toString('base64url');
    const tried: Tried = { key, webhookKey, ticketDigest: digestOf(ticket) };
    await this.dataSource.query(`UPDATE webhook_delivery SET ticket_digest = $2 WHERE key = $1 AND state = 'waiting'`, [
      key,
      tried.ticketDigest,
    ]);
    const prepared = await this.prepared(key, ticket, stopped);
    if (prepared.kind === 'later') {
      await this.outcomes.later(tried, prepared.seconds, prepared.fault);
      return 'waits';
    }
    if (prepared.kind === 'withheld') {
      await this.outcomes.withheld(tried, prepared.fault);
      return 'withheld';
    }
    return this.post(tried, prepared);
  }

  private async post(tried: Tried, { url, body, signature, eventId }: Prepared & { kind: 'send' }): Promise<Outcome> {
    const answered = await this.endpoint.post(url, body, {
      'content-type': 'application/json',
      'user-agent': 'hieu-hoc-webhooks',
      'webhook-id': eventId,
      'webhook-signature': signature,
    });
    const { status } = answered;
    const isTaken = status !== null && status >= 200 && status < 300;
    await (isTaken ? this.outcomes.delivered(tried, answered) : this.outcomes.failed(tried, answered));
    return isTaken ? 'delivered' : 'failed';
  }

  /** Where the API refuses or cannot be reached the endpoint has done nothing wrong. */
  private async prepared(key: string, ticket: string, stopped?: AbortSignal): Promise<Prepared> {
    try {
      return await this.api.ask<Prepared>('/webhooks/payloads', { key, ticket }, stopped);
    } catch (error) {
      this.logger.warn(`webhook delivery ${key}: ${inspect(toldError(error))}`);
      return { kind: 'later', seconds: 10, fault: error instanceof DomainError ? error.code : 'NOT_PREPARED' };
    }
  }

  private async forget(): Promise<void> {
    for (let forgotten = FORGOTTEN_AT_ONCE; forgotten === FORGOTTEN_AT_ONCE;)
      [, forgotten] = await this.dataSource.query<[unknown, number]>(FORGET, [this.clock.now()]);
  }
}
