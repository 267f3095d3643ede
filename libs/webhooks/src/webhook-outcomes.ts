import { Actor, Clock, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Answered } from './endpoint';
import { MOST_TRIES, waitAfter } from './retry.rules';
import { WebhookDeliveryState } from './webhook-delivery.entity';
import { WebhookParked } from './webhooks.events';

export interface Tried {
  key: string;
  webhookKey: string;
  ticketDigest: Buffer;
}

/** The endpoint says that it is gone for good. */
const GONE = 410;
const LONGEST_LATER_MS = 24 * 3_600_000;

// Written outside `transactions.run`: how a letter fares is no business fact. That an endpoint is parked is one.
const MINE = `key = $1 AND ticket_digest = $2 AND state = 'waiting'`;
const FINISH = `UPDATE webhook_delivery SET state = $3, status = $4, fault = $5, took_ms = $6, finished_at = $7, ticket_digest = NULL WHERE ${MINE}`;
/** Waits as long again as it has waited, an hour at most, or what it was told to wait. */
const LATER = `
  UPDATE webhook_delivery SET later_since = coalesce(later_since, $5), fault = $4, ticket_digest = NULL,
    due_at = greatest($3::timestamptz, least($5::timestamptz + ($5 - coalesce(later_since, $5)), $5 + interval '1 hour'))
  WHERE ${MINE} RETURNING later_since AS "laterSince"`;
const FAILED = `UPDATE webhook_delivery SET attempts = attempts + 1, later_since = NULL, status = $3, fault = $4, took_ms = $5, ticket_digest = NULL WHERE ${MINE} RETURNING attempts`;

/** What became of deliveries. */
@Injectable()
export class WebhookOutcomes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async delivered({ key, ticketDigest }: Tried, { status, tookMs }: Answered): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.query(FINISH, [key, ticketDigest, WebhookDeliveryState.Delivered, status, null, tookMs, now]);
  }

  async withheld({ key, ticketDigest }: Tried, fault: string): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.query(FINISH, [key, ticketDigest, WebhookDeliveryState.Withheld, null, fault, null, now]);
  }

  /** Not the endpoint's fault, and no try of it. What could not be had for a day will not be had by waiting: somebody is told. */
  async later({ key, webhookKey, ticketDigest }: Tried, seconds: number, fault: string): Promise<void> {
    const now = this.clock.now();
    const params = [key, ticketDigest, this.after(seconds * 1000), fault, now];
    const [[row]] = await this.dataSource.query<[{ laterSince: Date }[], number]>(LATER, params);
    if (row && now.getTime() - row.laterSince.getTime() >= LONGEST_LATER_MS) await this.park(webhookKey, fault);
  }

  /** A try came to nothing: the next one waits longer, and after the last one the endpoint is parked, so that nothing is passed over. */
  async failed({ key, webhookKey, ticketDigest }: Tried, { status, fault, tookMs }: Answered): Promise<void> {
    const [[row]] = await this.dataSource.query<[{ attempts: number }[], number]>(FAILED, [
      key,
      ticketDigest,
      status,
      fault,
      tookMs,
    ]);
    if (!row) return;
    const dueAt = this.after(waitAfter(row.attempts, Math.random()));
    await this.dataSource.query('UPDATE webhook_delivery SET due_at = $2 WHERE key = $1', [key, dueAt]);
    if (row.attempts >= MOST_TRIES || status === GONE) await this.park(webhookKey, fault ?? String(status));
  }

  /** Nothing got through: what has not been tried waits as long as what has, or a thousand subjects would try one after the other. */
  async postpone(webhookKey: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE webhook_delivery AS d SET due_at = next.due_at
       FROM (SELECT min(due_at) AS due_at FROM webhook_delivery WHERE webhook_key = $1 AND state = 'waiting' AND due_at > $2) AS next
       WHERE d.webhook_key = $1 AND d.state = 'waiting' AND d.due_at < next.due_at`,
      [webhookKey, this.clock.now()],
    );
  }

  private after(ms: number): Date {
    return new Date(this.clock.now().getTime() + ms);
  }

  private async park(key: string, because: string): Promise<void> {
    await this.transactions
      .run(Actor.system(), async (tx) => {
        const client = await parkedNow(tx, key, because);
        // Somebody paused, removed or parked it meanwhile: nothing has changed, and nothing is told.
        if (!client) throw new NothingParked();
        const { organisationKey, clientKey, path } = client;
        tx.happened(WebhookParked, { subject: key, path, after: { because }, payload: { organisationKey, clientKey } });
      })
      .catch((error: unknown) => {
        if (!(error instanceof NothingParked)) throw error;
      });
  }
}

class NothingParked extends Error {}

async function parkedNow(tx: Transaction, key: string, because: string) {
  const [row] = await tx.query<{ organisationKey: number; clientKey: string; path: string }>(
    `UPDATE webhook AS w SET parked_at = $2, parked_because = $3, version = w.version + 1 FROM api_client AS c
     WHERE w.key = $1 AND c.key = w.client_key AND w.parked_at IS NULL AND w.paused_at IS NULL AND w.removed_at IS NULL
     RETURNING c.organisation_key AS "organisationKey", c.key AS "clientKey", c.path`,
    [key, tx.now, because],
  );
  return row;
}
