import { inspect } from 'node:util';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Actor } from './actor';
import { EventFeed, type Lane } from './event-feed';
import { type EventType, type Payload, type PayloadFields, trailEvent } from './event';
import { toldError } from './told-error';
import { type Transaction, Transactions } from './transaction';

interface Handler {
  event: string;
  /** `never` lets each reaction name the payload that its event carries. */
  react: (tx: Transaction, payload: never) => Promise<unknown>;
}

interface Waiting {
  eventKey: string;
  topic: string;
  payload: never;
  /** When the next try is due, where that is still to come. */
  notBefore: Date | null;
}

type Outcome = 'nothing' | 'reacted' | 'later' | 'dead';

/** Then it is a dead letter, which waits for an operator. */
export const MOST_TRIES = 5;
/** Seconds after the nth failure: 5, 25, 125, 625. */
const BACK_OFF = `interval '1 second' * 5 ^ (attempts + 1)`;
const LONGEST_ERROR = 1000;

const EventReacted = trailEvent('event.reacted', {
  of: 'OutboxEvent',
  because: 'what a reaction does, it tells by events of its own',
});

/** Undoes a turn in which there was nothing to do. */
class Nothing extends Error {
  constructor(readonly notBefore: Date | null) {
    super('nothing to react to');
  }
}

/** What one library does after another has committed something. Each reaction to each event takes effect once. */
@Injectable()
export class Reactions {
  private readonly logger = new Logger('reactions');
  private readonly handlers = new Map<string, Handler>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly feed: EventFeed,
  ) {}

  /** `name` is stable: under it is remembered how far the reaction has come. Throws where it is taken. */
  register<Fields extends PayloadFields>(
    event: EventType<Fields>,
    name: string,
    react: (tx: Transaction, payload: Payload<Fields>) => Promise<unknown>,
  ): void {
    if (this.handlers.has(name)) throw new Error(`the reaction ${name} is there twice`);
    this.handlers.set(name, { event: event.name, react });
  }

  /** For the worker, over and over: what was committed is put in order and handed out. Answers how many events got a place. */
  handOut(): Promise<number> {
    return this.feed.turn([...this.handlers].map(([reaction, { event }]) => ({ reaction, event })));
  }

  /** For the worker's queue: reacts to what waits in a lane, in its order, until it is empty or has to wait. Answers how often. */
  async run(lane: Lane): Promise<number> {
    const handler = this.handlers.get(lane.name);
    // A reaction that this build no longer knows.
    if (!handler) return 0;
    for (let reacted = 0; ;) {
      const outcome = await this.next(handler, lane);
      if (outcome === 'nothing' || outcome === 'later') return reacted;
      if (outcome === 'reacted') reacted += 1;
    }
  }

  private async next({ react }: Handler, lane: Lane): Promise<Outcome> {
    const taken: Waiting[] = [];
    try {
      await this.transactions.run(Actor.system(), async (tx) => {
        taken.splice(0, 1, await first(tx, lane));
        await react(tx, taken[0]!.payload);
        await this.mark(tx, lane, taken[0]!);
      });
      return 'reacted';
    } catch (error) {
      if (error instanceof Nothing) return this.rest(lane, error.notBefore);
      if (taken.length === 0) throw error;
      return this.failed(lane, taken[0]!, error);
    }
  }

  /** In the transaction of the effect: both are there or neither. */
  private async mark(tx: Transaction, { name }: Lane, { eventKey, topic }: Waiting): Promise<void> {
    await tx.query('UPDATE outbox_reaction SET reacted_at = $3 WHERE event_key = $1 AND name = $2', [
      eventKey,
      name,
      tx.now,
    ]);
    tx.happened(EventReacted, { subject: eventKey, path: null, after: { topic, name } });
  }

  private async rest(lane: Lane, notBefore: Date | null): Promise<Outcome> {
    if (notBefore === null) return 'nothing';
    await this.feed.enqueue([lane], notBefore);
    return 'later';
  }

  /** Nothing of the try is left; it is counted, and comes again later or never. */
  private async failed(lane: Lane, { eventKey, topic }: Waiting, error: unknown): Promise<Outcome> {
    const told = inspect(toldError(error));
    const [[{ isDead, dueAt }]] = await this.dataSource.query<[[{ isDead: boolean; dueAt: Date }]]>(
      `UPDATE outbox_reaction SET attempts = attempts + 1, error = $3, due_at = now() + ${BACK_OFF},
         dead_at = CASE WHEN attempts + 1 >= ${MOST_TRIES} THEN now() END
       WHERE event_key = $1 AND name = $2 RETURNING dead_at IS NOT NULL AS "isDead", due_at AS "dueAt"`,
      [eventKey, lane.name, told.slice(0, LONGEST_ERROR)],
    );
    this.logger.error(`${lane.name}: ${topic} ${eventKey} ${isDead ? 'is a dead letter' : 'failed'}: ${told}`);
    if (isDead) return 'dead';
    return this.rest(lane, dueAt);
  }
}

/** The lane is held until the end: two workers react to the events of one subject one after the other. Throws Nothing. */
async function first(tx: Transaction, { name, lane }: Lane): Promise<Waiting> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`react/${name}/${lane}`]);
  const [event] = await tx.query<Waiting>(
    `SELECT r.event_key AS "eventKey", e.topic, e.payload, CASE WHEN r.due_at > now() THEN r.due_at END AS "notBefore"
     FROM outbox_reaction AS r JOIN outbox_event AS e ON e.key = r.event_key
     WHERE r.name = $1 AND r.lane = $2 AND r.reacted_at IS NULL AND r.dead_at IS NULL ORDER BY r.place LIMIT 1`,
    [name, lane],
  );
  if (!event || event.notBefore !== null) throw new Nothing(event?.notBefore ?? null);
  return event;
}
