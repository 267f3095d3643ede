import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  Actor,
  DeadLetters,
  definePermissions,
  event,
  everyRole,
  Jobs,
  MOST_TRIES,
  newKey,
  Reactions,
  type Transaction,
  Transactions,
} from '@app/kernel';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobRunner } from '../../apps/worker/src/job-runner';
import { TestApi } from '../support/app';
import { testEvent } from '../support/events';
import { startWorker } from '../support/worker';

const { Read } = definePermissions('vial', { Read: everyRole }, { Read: { vi: 'xem', en: 'look' } });
const Filled = event('vial.filled', { of: 'Vial', reads: Read, payload: { nth: 'number', drop: 'key' } });
const Drunk = testEvent('vial.drunk', 'Vial');

interface Filling {
  nth: number;
  drop: string;
}

const drinkIn = async (tx: Transaction, { drop }: Filling) => tx.happened(Drunk, { subject: drop, path: null });

describe('reactions to events', () => {
  let api: TestApi;
  let worker: INestApplicationContext;
  let reactions: Reactions;
  let writing: Transactions;
  /** What the reaction of a case does; the reaction itself is registered once. */
  let drink: (tx: Transaction, filling: Filling) => Promise<unknown>;

  beforeAll(async () => {
    api = await TestApi.start();
    worker = await startWorker(api);
    reactions = worker.get(Reactions);
    writing = api.app.get(Transactions);
    reactions.register(Filled, 'test.drink', (tx, filling) => drink(tx, filling));
  });
  afterAll(async () => {
    await worker?.close();
    await api?.close();
  });
  beforeEach(async () => {
    await reactions.handOut();
    await api.owner.query(`UPDATE outbox_reaction SET reacted_at = now() WHERE reacted_at IS NULL AND dead_at IS NULL`);
    drink = drinkIn;
  });

  const system = Actor.system();
  const fill = (vial: string, nth = 1): Promise<string> =>
    worker.get(Transactions).run(system, async (tx) => {
      const drop = newKey();
      tx.happened(Filled, { subject: vial, path: null, payload: { nth, drop } });
      return drop;
    });
  const rows = <Row>(sql: string, params: unknown[] = []): Promise<Row[]> => api.owner.query<Row[]>(sql, params);

  /** One turn of the worker: hands out, then works on every lane that has something due. */
  async function turn(): Promise<void> {
    await reactions.handOut();
    const lanes = await rows<{ name: string; lane: string }>(
      `SELECT name, lane FROM outbox_reaction WHERE reacted_at IS NULL AND dead_at IS NULL AND due_at <= now()
       GROUP BY name, lane ORDER BY min(place)`,
    );
    for (const lane of lanes) await reactions.run(lane);
  }
  const letTimePass = () => rows('UPDATE outbox_reaction SET due_at = now() WHERE due_at > now()');
  const drunk = async (drop: string): Promise<number> =>
    (await rows(`SELECT key FROM audit_event WHERE action = 'vial.drunk' AND subject_key = $1`, [drop])).length;
  const standing = async (drop: string) =>
    (
      await rows<{ attempts: number; isDone: boolean; isDead: boolean; error: string | null }>(
        `SELECT r.attempts, r.reacted_at IS NOT NULL AS "isDone", r.dead_at IS NOT NULL AS "isDead", r.error
         FROM outbox_reaction AS r JOIN outbox_event AS e ON e.key = r.event_key WHERE e.payload->>'drop' = $1`,
        [drop],
      )
    )[0];

  it('take effect once, whoever asks how often', async () => {
    const drop = await fill(randomUUID());
    await turn();
    await turn();
    const { lane } = (await rows<{ lane: string }>('SELECT lane FROM outbox_reaction ORDER BY place DESC LIMIT 1'))[0]!;
    await Promise.all(Array.from({ length: 3 }, () => reactions.run({ name: 'test.drink', lane })));
    expect(await drunk(drop)).toBe(1);
  });

  it('run by themselves in a worker, through its queue', async () => {
    for (const level of ['info', 'error'] as const) jest.spyOn(console, level).mockImplementation(() => undefined);
    await rows('DELETE FROM graphile_worker._private_jobs');
    const jobs = worker.get(JobRunner);
    await jobs.start();
    try {
      const vial = randomUUID();
      const drops = [await fill(vial), await fill(vial, 2), await fill(randomUUID())];
      for (let turns = 0; turns < 150 && (await drunk(drops[2]!)) + (await drunk(drops[1]!)) < 2; turns++)
        await sleep(100);
      for (const drop of drops) expect(await drunk(drop)).toBe(1);
    } finally {
      await jobs.stop();
      jest.restoreAllMocks();
    }
  });

  it('and other jobs leave no value of a database error in the queue', async () => {
    for (const level of ['info', 'error', 'warn'] as const)
      jest.spyOn(console, level).mockImplementation(() => undefined);
    const secret = `zq${randomUUID()}`;
    worker.get(Jobs).register({
      name: 'break-a-statement',
      when: { whenQueued: true },
      run: () => worker.get(DataSource).query('SELECT $1::text::int', [secret]),
    });
    await rows('DELETE FROM graphile_worker._private_jobs');
    const jobs = worker.get(JobRunner);
    await jobs.start();
    try {
      await rows(`SELECT graphile_worker.add_job('break-a-statement')`);
      const error = async () =>
        (await rows<{ error: string | null }>('SELECT last_error AS error FROM graphile_worker._private_jobs'))[0]
          ?.error;
      for (let turns = 0; turns < 150 && !(await error()); turns++) await sleep(100);
      expect(await error()).toContain('22P02');
      expect(await error()).not.toContain(secret);
    } finally {
      await jobs.stop();
      await rows('DELETE FROM graphile_worker._private_jobs');
      jest.restoreAllMocks();
    }
  });

  it('take effect once where two workers have the same lane', async () => {
    const vial = randomUUID();
    const drops = [await fill(vial, 1), await fill(vial, 2), await fill(vial, 3)];
    const seen: number[] = [];
    drink = async (tx, filling) => {
      await sleep(20);
      seen.push(filling.nth);
      return drinkIn(tx, filling);
    };
    await reactions.handOut();
    const lane = { name: 'test.drink', lane: `Vial/${vial}` };
    await Promise.all([reactions.run(lane), reactions.run(lane)]);
    for (const drop of drops) expect(await drunk(drop)).toBe(1);
    expect(seen).toEqual([1, 2, 3]);
  });

  describe('with one that is poison', () => {
    it('go on, keep what follows on the same thing behind it, and end as a dead letter that an operator revives', async () => {
      const [poisoned, other] = [randomUUID(), randomUUID()];
      const poison = await fill(poisoned);
      const elsewhere = await fill(other);
      const after = await fill(poisoned, 2);
      drink = async (tx, filling) => {
        await drinkIn(tx, filling);
        if (filling.drop === poison) throw new Error('it was hemlock');
      };
      await turn();
      expect([await drunk(poison), await drunk(elsewhere), await drunk(after)]).toEqual([0, 1, 0]);
      expect(await standing(poison)).toMatchObject({
        attempts: 1,
        isDead: false,
        error: expect.stringContaining('it was hemlock'),
      });
      // Not due before its time.
      await turn();
      expect(await standing(poison)).toMatchObject({ attempts: 1 });
      for (let tried = 1; tried < MOST_TRIES; tried++) {
        expect(await drunk(after)).toBe(0);
        await letTimePass();
        await turn();
      }
      expect(await standing(poison)).toMatchObject({ attempts: MOST_TRIES, isDone: false, isDead: true });
      expect([await drunk(poison), await drunk(after)]).toEqual([0, 1]);
      await letTimePass();
      await turn();
      expect(await standing(poison)).toMatchObject({ attempts: MOST_TRIES });

      const letters = worker.get(DeadLetters);
      const letter = (await letters.list(100)).letters.find(({ lane }) => lane === `Vial/${poisoned}`)!;
      expect(letter).toMatchObject({
        name: 'test.drink',
        topic: 'vial.filled',
        error: expect.stringContaining('hemlock'),
      });
      drink = drinkIn;
      expect(await letters.retry(letter.eventKey)).toBe(1);
      await turn();
      expect(await drunk(poison)).toBe(1);
      expect(await letters.retry(letter.eventKey)).toBe(0);
    });

    it('are listed to a bound, with word that there are more', async () => {
      drink = async () => {
        throw new Error('a bad year');
      };
      const vials = [randomUUID(), randomUUID(), randomUUID()];
      for (const vial of vials) await fill(vial);
      await reactions.handOut();
      await rows(`UPDATE outbox_reaction SET attempts = $1 WHERE reacted_at IS NULL`, [MOST_TRIES - 1]);
      await turn();
      const letters = worker.get(DeadLetters);
      const all = await letters.list(100);
      expect(all.hasMore).toBe(false);
      expect(all.letters.filter(({ error }) => error.includes('a bad year'))).toHaveLength(vials.length);
      expect(await letters.list(all.letters.length)).toEqual(all);
      const fewer = all.letters.length - 1;
      expect(await letters.list(fewer)).toEqual({ letters: all.letters.slice(0, fewer), hasMore: true });
    });

    it('are all tried again a few at a time, what dies again meanwhile excepted', async () => {
      const letters = worker.get(DeadLetters);
      const { letters: dead } = await letters.list(100);
      expect(dead.length).toBeGreaterThan(2);
      expect(await letters.retry(null, 2)).toBe(dead.length);
      expect(await letters.list(100)).toEqual({ letters: [], hasMore: false });
      expect(await letters.retry(null, 2)).toBe(0);
    });

    it('come again by the queue, later and later', async () => {
      const vial = randomUUID();
      await fill(vial);
      drink = async () => {
        throw new Error('no thirst');
      };
      await reactions.handOut();
      const waits: number[] = [];
      for (let tried = 1; tried < MOST_TRIES; tried++) {
        await reactions.run({ name: 'test.drink', lane: `Vial/${vial}` });
        const [job] = await rows<{ seconds: number }>(
          `SELECT extract(epoch FROM run_at - now())::float8 AS seconds FROM graphile_worker._private_jobs WHERE key = $1`,
          [`react/test.drink/Vial/${vial}`],
        );
        waits.push(job!.seconds);
        await letTimePass();
      }
      for (const [at, wait] of waits.entries()) {
        expect(wait).toBeLessThanOrEqual(5 ** (at + 1));
        expect(wait).toBeGreaterThan(5 ** (at + 1) - 5);
      }
    });
  });

  it('leave nothing where the connection breaks between effect and mark, and take effect once afterwards', async () => {
    const drop = await fill(randomUUID());
    let breaks = true;
    drink = async (tx, filling) => {
      await drinkIn(tx, filling);
      await tx.query(`INSERT INTO outbox_position (name, place) VALUES ($1, 0)`, [filling.drop]);
      if (breaks) await tx.query('SELECT pg_terminate_backend(pg_backend_pid())');
    };
    await turn();
    expect(await drunk(drop)).toBe(0);
    expect(await standing(drop)).toMatchObject({ attempts: 1, isDone: false });
    breaks = false;
    await letTimePass();
    await turn();
    expect(await standing(drop)).toMatchObject({ isDone: true });
    expect(await drunk(drop)).toBe(1);
    expect(await rows('SELECT name FROM outbox_position WHERE name = $1', [drop])).toHaveLength(1);
  });

  it('are woken where the job of their lane was lost', async () => {
    const vial = randomUUID();
    await fill(vial);
    await reactions.handOut();
    const key = `react/test.drink/Vial/${vial}`;
    const jobs = () => rows('SELECT id FROM graphile_worker._private_jobs WHERE key = $1', [key]);
    await rows('DELETE FROM graphile_worker._private_jobs WHERE key = $1', [key]);
    await reactions.handOut();
    expect(await jobs()).toHaveLength(0);
    await rows(`UPDATE outbox_reaction SET due_at = now() - interval '2 minutes' WHERE lane = $1`, [`Vial/${vial}`]);
    await reactions.handOut();
    expect(await jobs()).toHaveLength(1);
  });

  it('are let rest while the first of their lane waits for its next try', async () => {
    const vial = randomUUID();
    const [first] = [await fill(vial, 1), await fill(vial, 2)];
    await reactions.handOut();
    await rows(
      `UPDATE outbox_reaction AS r SET due_at = now() + CASE WHEN e.payload->>'drop' = $2 THEN 1 ELSE -1 END * interval '10 minutes'
       FROM outbox_event AS e WHERE e.key = r.event_key AND r.lane = $1`,
      [`Vial/${vial}`, first],
    );
    const key = `react/test.drink/Vial/${vial}`;
    await rows('DELETE FROM graphile_worker._private_jobs WHERE key = $1', [key]);
    await reactions.handOut();
    expect(await rows('SELECT id FROM graphile_worker._private_jobs WHERE key = $1', [key])).toHaveLength(0);
  });

  describe('the order of commits', () => {
    it('is kept where writers commit in another order than they began', async () => {
      const vial = randomUUID();
      const order: number[] = [];
      drink = async (tx, filling) => {
        order.push(filling.nth);
        return drinkIn(tx, filling);
      };
      await writing.run(system, async (tx) => {
        // Has its transaction id before the others begin.
        await tx.query('SELECT pg_current_xact_id()');
        await fill(vial, 1);
        await fill(vial, 2);
        await turn();
        // Nobody waits for a long write.
        expect(order).toEqual([1, 2]);
        tx.happened(Filled, { subject: vial, path: null, payload: { nth: 3, drop: newKey() } });
      });
      await turn();
      expect(order).toEqual([1, 2, 3]);
    });

    it('is that of what writers saw of each other, while forty write at once and the feed is put in order', async () => {
      const vial = randomUUID();
      const done = new AbortController();
      const ordering = (async () => {
        while (!done.signal.aborted) await reactions.handOut();
      })();
      await Promise.all(
        Array.from({ length: 40 }, (_, at) =>
          writing.run(system, async (tx) => {
            await tx.query('SELECT pg_current_xact_id()');
            await sleep((at * 7) % 30);
            const [row] = await tx.query<{ value: number }>(
              `INSERT INTO counter (name, value) VALUES ($1, 1)
               ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value`,
              [vial],
            );
            await sleep(at % 3);
            tx.happened(Filled, { subject: vial, path: null, payload: { nth: row!.value, drop: newKey() } });
          }),
        ),
      );
      done.abort();
      await ordering;
      await reactions.handOut();
      const told = await rows<{ nth: number; place: number }>(
        `SELECT (payload->>'nth')::int AS nth, place FROM outbox_event WHERE subject_key = $1 ORDER BY place`,
        [vial],
      );
      expect(told.map(({ nth }) => nth)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
      expect(new Set(told.map(({ place }) => place)).size).toBe(40);
    });

    it('counts without a gap and without telling anything twice', async () => {
      const places = await rows<{ place: number }>('SELECT place FROM outbox_event WHERE place IS NOT NULL ORDER BY 1');
      expect(places.map(({ place }) => place)).toEqual(places.map((_, at) => at + 1));
    });
  });
});
