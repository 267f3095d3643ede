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

  /** All of them, or those of one event, with all their tries. What came after them in their lane has been done meanwhile. Answers how many. */
  async retry(eventKey: string | null): Promise<number> {
    const [revived] = await this.dataSource.query<[Lane[], number]>(
      `UPDATE outbox_reaction SET dead_at = NULL, attempts = 0, due_at = now()
       WHERE dead_at IS NOT NULL AND ($1::uuid IS NULL OR event_key = $1) RETURNING name, lane`,
      [eventKey],
    );
    await this.feed.enqueue(revived);
    return revived.length;
  }
}
