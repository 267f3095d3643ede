import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Actor } from './actor';
import { type Transaction, Transactions } from './transaction';

/** `never` lets each reaction name the payload that its topic carries. */
type Reaction = (tx: Transaction, payload: never) => Promise<void>;

interface Handler {
  name: string;
  react: Reaction;
}

interface WaitingEvent {
  key: string;
  topic: string;
  payload: never;
}

const EVENTS_PER_TURN = 100;

/** Ends the transaction of the slower of two workers. */
class AlreadyReacted extends Error {}

/** What one library does after another has committed something. Each reaction to each event takes effect once. */
@Injectable()
export class Reactions {
  private readonly handlers = new Map<string, Handler[]>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** `name` is stable: it remembers, together with the event, that the reaction has happened. */
  register(topic: string, name: string, react: Reaction): void {
    this.handlers.set(topic, [...(this.handlers.get(topic) ?? []), { name, react }]);
  }

  /**
   * For the worker: reacts to what is waiting, oldest first. Answers how many reactions took effect. One that fails is tried
   * again at the next turn and does not stand in the way of the others; afterwards all failures are thrown together.
   */
  async dispatch(): Promise<number> {
    let done = 0;
    const failures: unknown[] = [];
    for (const [topic, handlers] of this.handlers) {
      for (const handler of handlers) {
        for (const event of await this.waiting(topic, handler.name)) {
          await this.react(handler, event).then(
            () => (done += 1),
            (error: unknown) => error instanceof AlreadyReacted || failures.push(error),
          );
        }
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} reactions failed`);
    return done;
  }

  private react({ name, react }: Handler, event: WaitingEvent): Promise<void> {
    return this.transactions.run(Actor.system(), async (tx) => {
      const claimed = await tx.query(
        `INSERT INTO outbox_reaction (event_key, name, reacted_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING name`,
        [event.key, name, tx.now],
      );
      // Another worker was quicker.
      if (claimed.length === 0) throw new AlreadyReacted();
      await react(tx, event.payload);
      tx.record({
        action: 'event.reacted',
        subjectType: 'OutboxEvent',
        subjectKey: event.key,
        path: null,
        after: { topic: event.topic, name },
      });
    });
  }

  private waiting(topic: string, name: string): Promise<WaitingEvent[]> {
    return this.dataSource.query(
      `SELECT e.key, e.topic, e.payload FROM outbox_event e
       WHERE e.topic = $1 AND NOT EXISTS (SELECT FROM outbox_reaction r WHERE r.event_key = e.key AND r.name = $2)
       ORDER BY e.key LIMIT ${EVENTS_PER_TURN}`,
      [topic, name],
    );
  }
}
