import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventFeed, type Lane } from './event-feed';

/** A reaction that was tried often enough. */
export interface DeadLetter {
  name: string;
  eventKey: string;
  topic: string;
  /** Type and key of what the event happened to. */
  lane: string;
  error: string;
  deadAt: Date;
}

const AT_ONCE = 1_000;

/** What an operator sees of reactions that came to nothing, and lets be tried again. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly dataSource: DataSource,
    private readonly feed: EventFeed,
  ) {}

  /** The oldest first, and whether there are more than were asked for. */
  async list(most: number): Promise<{ letters: DeadLetter[]; hasMore: boolean }> {
    const found = await this.dataSource.query<DeadLetter[]>(
      `SELECT r.name, r.event_key AS "eventKey", e.topic, r.lane, r.error, r.dead_at AS "deadAt"
       FROM outbox_reaction AS r JOIN outbox_event AS e ON e.key = r.event_key
       WHERE r.dead_at IS NOT NULL ORDER BY r.dead_at, r.place, r.name LIMIT $1::int`,
      [most + 1],
    );
    return { letters: found.slice(0, most), hasMore: found.length > most };
  }

  /**
   * All that are dead by now, or those of one event, with all their tries; the oldest first, so many in one statement. What came after them in their lane has
   * been done meanwhile. Answers how many.
   */
  async retry(eventKey: string | null, atOnce = AT_ONCE): Promise<number> {
    const [{ until }] = await this.dataSource.query<[{ until: string | null }]>(
      // As text: a Date has no microseconds.
      'SELECT max(dead_at)::text AS until FROM outbox_reaction WHERE dead_at IS NOT NULL',
    );
    for (let count = 0; ;) {
      const revived = await this.revive(eventKey, until, atOnce);
      count += revived.length;
      if (revived.length < atOnce) return count;
    }
  }

  /** What dies again meanwhile is younger than `until` and left alone. */
  private async revive(eventKey: string | null, until: string | null, most: number): Promise<Lane[]> {
    const [revived] = await this.dataSource.query<[Lane[], number]>(
      `UPDATE outbox_reaction AS r SET dead_at = NULL, attempts = 0, due_at = now()
       FROM (SELECT name, event_key FROM outbox_reaction
             WHERE dead_at <= $2::timestamptz AND ($1::uuid IS NULL OR event_key = $1)
             ORDER BY dead_at, place, name LIMIT $3::int FOR UPDATE) AS oldest
       WHERE r.name = oldest.name AND r.event_key = oldest.event_key RETURNING r.name, r.lane`,
      [eventKey, until, most],
    );
    await this.feed.enqueue(revived);
    return revived;
  }
}
