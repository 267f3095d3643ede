import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { type Actor, businessDate, nodeId, type Query, ThingKind } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { WEBHOOKS } from './webhook.sql';
import { WebhookPermission } from './webhooks.permissions';

const WEBHOOK = ThingKind.declare('webhook');

const PARKED = InboxPileKind.declare(
  'webhooks_parked',
  'Endpoints of partner applications that failed for so long that nothing is sent there any more; the latest first.',
);

const LISTED = 20;

interface Parked {
  key: string;
  name: string;
  url: string;
  organisationKey: number;
  parkedAt: Date;
  count: number;
}

/** Whoever looks after an application is told that its endpoint rests. */
@Injectable()
export class WebhookInbox {
  constructor(sources: InboxSources) {
    sources.register({ pile: PARKED, permission: WebhookPermission.Manage, listed: LISTED, waiting: parked });
  }
}

async function parked(query: Query, actor: Actor): Promise<Waiting> {
  const rows = await query<Parked>(
    `SELECT w.key, c.name, w.url, c.organisation_key AS "organisationKey", w.parked_at AS "parkedAt", (count(*) OVER ())::int AS count
     FROM ${WEBHOOKS} WHERE w.parked_at IS NOT NULL AND w.removed_at IS NULL AND c.revoked_at IS NULL AND c.path LIKE ANY($1::text[])
     ORDER BY w.parked_at DESC, w.key DESC LIMIT ${LISTED}`,
    [actor.patterns(WebhookPermission.Manage)],
  );
  const things = rows.map(({ key, name, url, organisationKey, parkedAt }) => ({
    id: nodeId('Webhook', key),
    kind: WEBHOOK,
    title: name,
    subtitle: new URL(url).host,
    day: businessDate(parkedAt),
    standing: 'PARKED',
    organisationKey,
    record: null,
  }));
  return { count: rows[0]?.count ?? 0, things };
}
