import { describe, expect, it } from '@jest/globals';
import { Actor, Clock, EventFeed, newKey, Reactions, type Transaction, Transactions } from '@app/kernel';
import { OrganisationClosed } from '@app/organisations';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/data-source';
import { testEvent } from '../support/events';
import { inDatabase, migrate } from '../support/upgrade';

const ORDERS_EVENTS = '1795361000000';
const REACTION = 'reporting.closeObligations';

/** As earlier builds wrote it. */
async function tell(client: pg.Client, topic: string, payload: object, transactionId: number): Promise<string> {
  const key = newKey();
  await client.query(
    'INSERT INTO outbox_event (key, occurred_at, topic, payload, transaction_id) VALUES ($1, now(), $2, $3, $4)',
    [key, topic, payload, transactionId],
  );
  return key;
}

const closed = (organisationKey: number) => ({ organisationKey, lastDay: '2024-09-30', legalBasis: 'QĐ 99' });

describe('an installation with events that nobody has reacted to', () => {
  it('reacts to each of them once, to those that follow, and to nothing twice', () =>
    inDatabase(async (url, client) => {
      await migrate(url, ORDERS_EVENTS);
      const done = await tell(client, 'organisation.closed', closed(1), 900);
      await tell(client, 'round.closed', { roundKey: 7 }, 901);
      // Written before, committed after: keys and transactions do not agree.
      await tell(client, 'organisation.closed', closed(3), 903);
      await tell(client, 'organisation.closed', closed(2), 902);
      await client.query('INSERT INTO outbox_reaction (event_key, name, reacted_at) VALUES ($1, $2, now())', [
        done,
        REACTION,
      ]);
      await migrate(url);

      const { rows } = await client.query<{ topic: string; place: number; payload: { organisationKey?: number } }>(
        'SELECT topic, place, payload FROM outbox_event ORDER BY place',
      );
      expect(rows.map(({ place }) => place)).toEqual([1, 2, 3, 4]);
      expect(rows.map(({ payload }) => payload.organisationKey)).toEqual([1, undefined, 2, 3]);

      const dataSource = await new DataSource(dataSourceOptions({ url, poolSize: 2 })).initialize();
      const transactions = new Transactions(dataSource, new Clock());
      const reactions = new Reactions(dataSource, transactions, new EventFeed(dataSource));
      const seen: number[] = [];
      reactions.register(OrganisationClosed, REACTION, async (_: Transaction, { organisationKey }) =>
        seen.push(organisationKey),
      );
      const work = async () => {
        await reactions.handOut();
        const { rows: lanes } = await client.query<{ lane: string }>(
          'SELECT lane FROM outbox_reaction WHERE reacted_at IS NULL GROUP BY lane ORDER BY min(place)',
        );
        for (const { lane } of lanes) await reactions.run({ name: REACTION, lane });
      };
      await work();
      expect(seen).toEqual([2, 3]);
      await transactions.run(Actor.system(), async (tx) => {
        tx.happened(testEvent('upgrade.done'), { subject: 1, path: null });
        tx.happened(OrganisationClosed, { subject: 4, path: '1.4.', payload: closed(4) });
      });
      await work();
      await work();
      expect(seen).toEqual([2, 3, 4]);
      await dataSource.destroy();
    }));
});
