import { Clock, newKey, tableOf } from '@app/kernel';
import { placesOn, stateOn } from '@app/partners';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ROOTS, STATE } from './webhook.sql';
import { WebhookDelivery, WebhookDeliveryState } from './webhook-delivery.entity';

/** More than this waits for no webhook: the others stay in the feed until there is room. */
const MOST_WAITING = 1_000;
const AT_ONCE = 500;
/** Places of the feed looked at in one turn. */
const LOOKED_AT = 20_000;

interface Behind {
  key: string;
  place: number;
  events: string[];
  roots: string[];
}

interface Fresh {
  eventKey: string;
  topic: string;
  place: number;
  lane: string;
}

// Written outside `transactions.run`, as reactions are handed out: nothing of the business changes.
const BEHIND = `
  SELECT w.key, w.place, w.events, ${ROOTS} AS roots
  FROM webhook AS w JOIN api_client AS c ON c.key = w.client_key ${placesOn('$1::date')}
  WHERE ${STATE} = 'active' AND ${stateOn('$1::date')} = 'active' AND w.place < $2
    AND (SELECT count(*) FROM webhook_delivery AS d WHERE d.webhook_key = w.key AND d.state = 'waiting') < ${MOST_WAITING}
  ORDER BY w.key`;

const FRESH = `
  SELECT e.key AS "eventKey", e.topic, e.place, coalesce(e.subject_type || '/' || e.subject_key, e.topic) AS lane
  FROM outbox_event AS e WHERE e.place > $1 AND e.place <= $2 AND e.topic = ANY($3::text[]) AND e.path LIKE ANY($4::text[])
  ORDER BY e.place LIMIT ${AT_ONCE}`;

/** Events that were committed become deliveries, for every webhook from where it stands on. Whether its program may be told, is asked when one is sent. */
@Injectable()
export class HandedOutEvents {
  private readonly deliveries = tableOf(WebhookDelivery);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async handOut(): Promise<void> {
    const [feed] = await this.dataSource.query<{ place: number }[]>(
      'SELECT coalesce(max(place), 0) AS place FROM outbox_event',
    );
    const last = feed!.place;
    const behind = await this.dataSource.query<Behind[]>(BEHIND, [this.clock.today(), last]);
    for (const webhook of behind) await this.handOutTo(webhook, last);
  }

  private async handOutTo({ key, place, events, roots }: Behind, last: number): Promise<void> {
    const until = Math.min(last, place + LOOKED_AT);
    const fresh = await this.dataSource.query<Fresh[]>(FRESH, [place, until, events, roots.map((root) => `${root}%`)]);
    const now = this.clock.now();
    const rows = fresh.map((one) => ({
      key: newKey(),
      webhookKey: key,
      ...one,
      state: WebhookDeliveryState.Waiting,
      dueAt: now,
      handedOutAt: now,
      attempts: 0,
    }));
    const reached = fresh.length === AT_ONCE ? fresh.at(-1)!.place : until;
    await this.dataSource.transaction(async (manager) => {
      // Whoever was faster, or asked for a replay, has moved it: then nothing is handed out from here.
      const [, moved] = await manager.query<[unknown, number]>(
        'UPDATE webhook SET place = $3 WHERE key = $1 AND place = $2',
        [key, place, reached],
      );
      if (moved > 0) await this.deliveries.insertAll(manager, rows, { onConflict: 'DO NOTHING' });
    });
  }
}
