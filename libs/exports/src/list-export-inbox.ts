import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { type Actor, businessDate, Clock, nodeId, type Query, ThingKind } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { ListExport } from './list-export.entity';

const LIST_EXPORT = ThingKind.declare('list_export');

const FINISHED = InboxPileKind.declare(
  'list_exports_finished',
  'Files of long lists that the caller asked for: written, or come to nothing, until they are taken away; the latest first.',
);

/** How many are listed; the page of files shows the others. */
const LISTED = 5;

type Finished = Pick<ListExport, 'key' | 'title' | 'state' | 'failure'> & { finishedAt: Date; count: number };

/** Whoever asked for a long list works on, and is told here that it is there. */
@Injectable()
export class ListExportInbox {
  constructor(sources: InboxSources, clock: Clock) {
    sources.register({
      pile: FINISHED,
      permission: null,
      listed: LISTED,
      waiting: (query, actor) => finished(query, actor, clock.now()),
    });
  }
}

async function finished(query: Query, actor: Actor, now: Date): Promise<Waiting> {
  const rows = await query<Finished>(
    `SELECT e.key, e.title, e.state, e.failure, coalesce(e.finished_at, e.asked_at) AS "finishedAt", (count(*) OVER ())::int AS count FROM list_export AS e
     WHERE e.owner_key = $1 AND e.kept_until > $2 ORDER BY "finishedAt" DESC, e.key DESC LIMIT ${LISTED}`,
    [actor.personId, now],
  );
  const things = rows.map(({ key, title, state, failure, finishedAt }) => ({
    id: nodeId('ListExport', key),
    kind: LIST_EXPORT,
    title,
    subtitle: failure?.messages[actor.language] ?? null,
    day: businessDate(finishedAt),
    standing: state.toUpperCase(),
    organisationKey: null,
    record: null,
  }));
  return { count: rows[0]?.count ?? 0, things };
}
