import { type Actor, type Connection, KernelError, pageOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { deliveries, visibleWebhooks, WEBHOOK_COLUMNS, WEBHOOKS, webhooks } from './webhook.sql';
import type { WebhookDelivery } from './webhook-delivery.entity';
import type { Webhook } from './webhook.entity';
import type { WebhookDeliveriesArgs, WebhooksArgs } from './webhooks.inputs';

/** Webhooks of applications within reach, or a program's own. */
@Injectable()
export class Webhooks {
  constructor(private readonly dataSource: DataSource) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: string): Promise<Webhook> {
    const [row] = await this.seen(actor, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  async seen(actor: Actor, keys: readonly string[]): Promise<Webhook[]> {
    const params: unknown[] = [keys];
    const visible = visibleWebhooks(actor, params);
    const rows = await this.dataSource.query<Webhook[]>(
      `SELECT ${WEBHOOK_COLUMNS} FROM ${WEBHOOKS} WHERE w.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return rows.map(webhooks.toRow);
  }

  /** The first one registered first. */
  list(actor: Actor, args: WebhooksArgs): Promise<Connection<Webhook>> {
    const params: unknown[] = [];
    const conditions = [visibleWebhooks(actor, params)];
    if (args.clientKey != null) conditions.push(`w.client_key = $${params.push(args.clientKey)}`);
    return pageOf<Webhook>(
      (sql, given) => this.dataSource.query(sql, given),
      {
        sql: `SELECT ${WEBHOOK_COLUMNS} FROM ${WEBHOOKS} WHERE ${conditions.join(' AND ')}`,
        params,
        sort: [{ expression: 'w.key', type: 'uuid' }],
      },
      args,
      webhooks.toRow,
    );
  }

  /** What was handed out last comes first. Throws NOT_FOUND for a webhook out of sight. */
  async log(actor: Actor, { webhookKey, state, ...page }: WebhookDeliveriesArgs): Promise<Connection<WebhookDelivery>> {
    await this.one(actor, webhookKey);
    const params: unknown[] = [webhookKey];
    const narrowed = state == null ? '' : ` AND d.state = $${params.push(state)}`;
    return pageOf<WebhookDelivery>(
      (sql, given) => this.dataSource.query(sql, given),
      {
        sql: `SELECT ${deliveries.columns('d')} FROM webhook_delivery AS d WHERE d.webhook_key = $1${narrowed}`,
        params,
        sort: [{ expression: 'd.key', descending: true, type: 'uuid' }],
      },
      page,
      deliveries.toRow,
    );
  }
}
