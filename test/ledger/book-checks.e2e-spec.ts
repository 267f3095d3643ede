import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { BookVerifier } from '@app/ledger';
import type { OrganisationKind } from '@app/organisations';
import { TestApi } from '../support/app';
import type { TestTree } from '../support/builders';
import { startWorker } from '../support/worker';
import { BooksGiven } from './books-given';

const CHECK =
  'query ($id: ID!) { checkBooks(organisationId: $id) { kind hinders faults { subject day amount thingId } } }';

interface Check {
  kind: string;
  hinders: boolean;
  faults: { subject: string; day: string | null; amount: number | null; thingId: string | null }[];
}

/** Defects that no constraint lets in: planted by the owner of the database, with constraints switched off. */
describe('looking through books', () => {
  let api: TestApi;
  let tree: TestTree;
  let books: BooksGiven;
  let count = 0;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    tree = await api.given.tree();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    const name = `Thư viện ${++count}`;
    const at = await api.given.organisation({ kind: 'library' as OrganisationKind, parent: tree.commune, name });
    const treasurer = await api.given.person(Role.Finance, at);
    const leader = await api.given.person(Role.Leader, at);
    books = await new BooksGiven(api, at, treasurer, leader).open('2026-01-01');
    await books.receive(1_000_000, '2026-03-10');
    await books.receive(500_000, '2026-03-12');
  });

  const found = async (): Promise<Check[]> => {
    const { checkBooks } = await api.ok<{ checkBooks: Check[] }>(books.treasurer, CHECK, { id: books.organisation.id });
    return checkBooks.filter(({ faults }) => faults.length > 0);
  };
  const plant = (sql: string): Promise<void> =>
    api.owner.transaction(async (db) => {
      await db.query('SET LOCAL session_replication_role = replica');
      await db.query(
        sql.replaceAll('$books', `(SELECT key FROM account_books WHERE organisation_key = ${books.organisation.key})`),
      );
    });

  it('finds nothing wrong with sound books, and says all that it looked for', async () => {
    const { checkBooks } = await api.ok<{ checkBooks: Check[] }>(books.treasurer, CHECK, { id: books.organisation.id });
    expect(checkBooks.filter(({ hinders }) => hinders).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'UNBALANCED',
        'MIXED_SOURCES',
        'NUMBER_MISSING',
        'BELOW_ZERO',
        'MONEY_DIFFERS',
        'HOLDING_DIFFERS',
        'ACCOUNT_DIFFERS',
      ]),
    );
    expect(await found()).toEqual([]);
  });

  it('finds an entry that was changed, and names the voucher', async () => {
    await plant(
      `UPDATE ledger_entry SET amount = amount + 1, sum_after = sum_after + 1 WHERE books_key = $books AND place_key IS NOT NULL AND day = '2026-03-12'`,
    );
    const checks = await found();
    expect(checks.map(({ kind }) => kind)).toEqual([
      'UNBALANCED',
      'MIXED_SOURCES',
      'MONEY_DIFFERS',
      'HOLDING_DIFFERS',
      'ACCOUNT_DIFFERS',
    ]);
    expect(checks[0]!.faults).toEqual([
      { subject: 'PT 2/2026', day: '2026-03-12', amount: 1, thingId: expect.any(String) },
    ]);
    expect(checks[2]!.faults).toEqual([{ subject: 'Nơi giữ box', day: '2026-03-12', amount: -1, thingId: null }]);
  });

  it('finds a voucher that is gone: its number, and what balances still hold of it', async () => {
    await plant(`DELETE FROM voucher WHERE books_key = $books AND number = 1`);
    const checks = await found();
    expect(checks.map(({ kind }) => kind)).toEqual([
      'NUMBER_MISSING',
      'MONEY_DIFFERS',
      'HOLDING_DIFFERS',
      'ACCOUNT_DIFFERS',
    ]);
    expect(checks[0]!.faults).toEqual([{ subject: 'PT 1/2026', day: null, amount: null, thingId: null }]);
  });

  it.each([
    [
      'money_balance',
      'MONEY_DIFFERS',
      `place_key IN (SELECT p.key FROM money_place AS p JOIN account_books AS b ON b.organisation_key = p.organisation_key WHERE b.key = $books)`,
    ],
    [
      'holding_balance',
      'HOLDING_DIFFERS',
      `holding_key IN (SELECT h.key FROM holding AS h JOIN fund AS f ON f.key = h.fund_key JOIN account_books AS b ON b.organisation_key = f.organisation_key WHERE b.key = $books)`,
    ],
    [
      'account_balance',
      'ACCOUNT_DIFFERS',
      `books_key = $books AND account_key = (SELECT key FROM ledger_account WHERE code = 'cash')`,
    ],
  ])('finds a %s that is not what the entries come to', async (table, kind, whose) => {
    await plant(`UPDATE ${table} SET amount = amount + 7 WHERE day = '2026-03-12' AND ${whose}`);
    expect((await found()).map((check) => [check.kind, check.faults[0]!.amount])).toEqual([[kind, 7]]);
    await plant(`DELETE FROM ${table} WHERE day = '2026-03-12' AND ${whose}`);
    expect((await found()).map((check) => check.kind)).toEqual([kind]);
  });

  it('finds a day below zero, and somebody who signed twice', async () => {
    await plant(`UPDATE ledger_entry SET day = '2026-03-11' WHERE books_key = $books AND day = '2026-03-10'`);
    await books.pay(400_000, '2026-03-12');
    await plant(`UPDATE ledger_entry SET day = '2026-02-01' WHERE books_key = $books AND amount IN (-400000, 400000)`);
    await plant(
      `UPDATE voucher SET signatures = jsonb_set(signatures, '{1,personKey}', signatures->0->'personKey') WHERE books_key = $books AND number = 2`,
    );
    const checks = await found();
    expect(checks.find(({ kind }) => kind === 'BELOW_ZERO')!.faults[0]).toMatchObject({
      day: '2026-02-01',
      amount: -400_000,
    });
    expect(checks.find(({ kind }) => kind === 'UNSIGNED')!.faults).toEqual([
      expect.objectContaining({ subject: 'PT 2/2026' }),
    ]);
  });

  it('is done at night by the worker, which alarms and repairs nothing', async () => {
    const worker = await startWorker(api);
    const before = await worker.get(BookVerifier).verify();
    await plant(
      `UPDATE money_balance SET amount = amount + 7 WHERE place_key IN (SELECT p.key FROM money_place AS p JOIN account_books AS b ON b.organisation_key = p.organisation_key WHERE b.key = $books)`,
    );
    expect(await worker.get(BookVerifier).verify()).toBe(before + 1);
    expect((await found()).map(({ kind }) => kind)).toEqual(['MONEY_DIFFERS']);
    await worker.close();
  });
});
