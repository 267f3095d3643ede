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
const KEPT_DAYS = 30;

type Outcome = 'delivered' | 'withheld' | 'failed' | 'waits';

const DUE = `
  SELECT w.key FROM webhook AS w JOIN api_client AS c ON c.key = w.client_key
  WHERE ${STATE} = 'active' AND ${stateOn('$1::date')} = 'active' AND w.key <> ALL($3::uuid[])
    AND EXISTS (SELECT 1 FROM webhook_delivery AS d WHERE d.webhook_key = w.key AND d.state = 'waiting' AND d.due_at <= $2)
  ORDER BY w.key LIMIT $4`;

/** What stands first for each subject, where its time has come. */
const FIRST = `
  SELECT first.key FROM (
    SELECT DISTINCT ON (d.lane) d.key, d.place, d.due_at FROM webhook_delivery AS d
    WHERE d.webhook_key = $1 AND d.state = 'waiting' ORDER BY d.lane, d.place, d.key) AS first
  WHERE first.due_at <= $2 AND EXISTS (SELECT 1 FROM webhook AS w WHERE w.key = $1 AND ${STATE} = 'active')
  ORDER BY first.place LIMIT ${MOST_LANES}`;

/** For the worker: events go out to endpoints, signed by the API, at least once and in order for each subject. */
@Injectable()
export class SentWebhooks implements BeforeApplicationShutdown {
  private readonly logger = new Logger(SentWebhooks.name);
  private readonly running = new Map<string, Promise<void>>();

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
    await Promise.all(this.running.values());
  }

  /** An endpoint that is slow keeps none of the others waiting: the next turn begins without it. */
  private async turn(stopped?: AbortSignal): Promise<void> {
    await this.events.handOut();
    const params = [this.clock.today(), this.clock.now(), [...this.running.keys()], MOST_WEBHOOKS - this.running.size];
    const due = await this.dataSource.query<{ key: string }[]>(DUE, params);
    for (const { key } of due) {
      const sending = this.sendFor(key, stopped).catch((error: unknown) =>
        this.logger.error(inspect(toldError(error))),
      );
      this.running.set(
        key,
        sending.finally(() => this.running.delete(key)),
      );
    }
  }

  /** Whoever stops sends to its end what is under way. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.running.values());
  }

  private async sendFor(key: string, stopped?: AbortSignal): Promise<void> {
    if (!(await this.locks.take(key))) return;
    try {
      for (;;) {
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
    await this.dataSource.query(
      `DELETE FROM webhook_delivery WHERE finished_at < $1::timestamptz - interval '${KEPT_DAYS} days'`,
      [this.clock.now()],
    );
  }
}
