import type { DataSource } from 'typeorm';
import { Reactions } from './reactions';
import type { Transaction, Transactions } from './transaction';

describe('reactions', () => {
  it('one that fails does not stand in the way of the others, and is heard of afterwards', async () => {
    const events = ['a', 'b', 'c'].map((key) => ({ key, topic: 'unit.closed', payload: { key } }));
    const dataSource = { query: async () => events } as unknown as DataSource;
    const tx = { query: async () => [{}], record: () => undefined } as unknown as Transaction;
    const transactions = {
      run: (_: unknown, work: (given: Transaction) => Promise<unknown>) => work(tx),
    } as unknown as Transactions;
    const reactions = new Reactions(dataSource, transactions);
    const seen: string[] = [];
    reactions.register('unit.closed', 'test', async (_, { key }: { key: string }) => {
      if (key === 'a') throw new Error('cannot react');
      seen.push(key);
    });
    await expect(reactions.dispatch()).rejects.toMatchObject({ errors: [new Error('cannot react')] });
    expect(seen).toEqual(['b', 'c']);
  });
});
