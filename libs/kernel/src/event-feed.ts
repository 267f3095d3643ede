import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

const EVENTS_PER_TURN = 1000;

/** A reaction to events of one name. */
export interface Follower {
  reaction: string;
  event: string;
}

/** What one reaction owes to one subject: events in a line, one after the other. */
export interface Lane {
  name: string;
  lane: string;
}

/**
 * Puts events into the order in which they were committed and hands them out to those who react. It writes outside `transactions.run`: nothing
 * of the business changes. Any number of workers may call it; a lock lets one through.
 */
@Injectable()
export class EventFeed {
  constructor(private readonly dataSource: DataSource) {}

  /** Answers how many events got their place. */
  turn(followers: readonly Follower[]): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('outbox.place'))`);
      const placed = await place(manager);
      for (const follower of followers) await handOut(manager, follower);
      await wake(manager, followers);
      return placed;
    });
  }

  /** Lets a lane be worked on, at once or later. */
  async enqueue(lanes: readonly Lane[], at: Date | null = null): Promise<void> {
    await enqueue(this.dataSource.manager, lanes, at);
  }
}

/**
 * Whatever has been committed gets the next places; what comes later gets later ones, so nobody who remembers a place misses anything. Within
 * a turn the number counts that a write drew at its end, when it held its locks. So what a writer saw of another stands before it, whoever
 * began first: that was committed before the number was drawn, and whoever sees the later event sees the earlier one.
 */
async function place(manager: EntityManager): Promise<number> {
  const [, placed] = await manager.query<[unknown, number]>(
    `WITH due AS (
       SELECT e.key, row_number() OVER (ORDER BY e.flushed) AS nth FROM outbox_event AS e
       WHERE e.place IS NULL ORDER BY e.flushed LIMIT ${EVENTS_PER_TURN}
     )
     UPDATE outbox_event AS e SET place = (SELECT coalesce(max(last.place), 0) FROM outbox_event AS last) + due.nth
     FROM due WHERE e.key = due.key`,
  );
  return placed;
}

/** From the reaction's position on; what it has reacted to before there were positions is passed over. */
async function handOut(manager: EntityManager, { reaction, event }: Follower): Promise<void> {
  await manager.query('INSERT INTO outbox_position (name, place) VALUES ($1, 0) ON CONFLICT DO NOTHING', [reaction]);
  const lanes = await manager.query<Lane[]>(
    `WITH fresh AS (
       SELECT e.key, e.place, coalesce(e.subject_type || '/' || e.subject_key, e.topic) AS lane
       FROM outbox_event AS e JOIN outbox_position AS p ON p.name = $1 AND e.place > p.place
       WHERE e.topic = $2 ORDER BY e.place LIMIT ${EVENTS_PER_TURN}
     ), handed AS (
       INSERT INTO outbox_reaction (event_key, name, place, lane, attempts, due_at)
       SELECT key, $1, place, lane, 0, now() FROM fresh ORDER BY place ON CONFLICT DO NOTHING RETURNING lane, place
     ), moved AS (
       UPDATE outbox_position SET place = last.place FROM (SELECT max(place) AS place FROM fresh) AS last
       WHERE name = $1 AND last.place IS NOT NULL
     )
     SELECT $1 AS name, lane FROM handed GROUP BY lane ORDER BY min(place)`,
    [reaction, event],
  );
  await enqueue(manager, lanes, null);
}

/** Lanes whose job was lost with its worker: what stands first there has long been due. */
async function wake(manager: EntityManager, followers: readonly Follower[]): Promise<void> {
  const lost = await manager.query<Lane[]>(
    `SELECT name, lane FROM (
       SELECT DISTINCT ON (name, lane) name, lane, due_at FROM outbox_reaction
       WHERE reacted_at IS NULL AND dead_at IS NULL AND name = ANY($1) ORDER BY name, lane, place
     ) AS first WHERE due_at < now() - interval '1 minute'`,
    [followers.map(({ reaction }) => reaction)],
  );
  await enqueue(manager, lost, null);
}

async function enqueue(manager: EntityManager, lanes: readonly Lane[], at: Date | null): Promise<void> {
  if (lanes.length === 0) return;
  await manager.query(
    `SELECT enqueue_job('react', to_json(of), 'react/' || of.name || '/' || of.lane, coalesce($2, now()))
     FROM jsonb_to_recordset($1::jsonb) AS of(name text, lane text)`,
    [JSON.stringify(lanes), at],
  );
}
