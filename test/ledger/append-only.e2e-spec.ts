import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factKey, newKey, Role } from '@app/kernel';
import pg from 'pg';
import { TestApi } from '../support/app';
import { upload } from '../support/downloads';
import { BooksGiven, type Posted } from './books-given';

const TABLES = ['voucher', 'ledger_entry', 'ledger_step', 'voucher_file', 'period_act'];
const CLOSE = 'mutation ($input: CloseBooksInput!) { closeBooks(input: $input) { closedThrough } }';

/** The first day that is not closed. */
const OPEN = '2026-04-01';

/** An entry as it is forged: debit above zero, and the sum that it is said to come to. */
interface Forged {
  position: number;
  previousPosition: number | null;
  sumBefore: number;
  amount: number;
  sumAfter?: number;
  entryCount?: number;
}

/** The application is trusted with nothing here: what it sends is sent by hand, as its own roles. */
describe('what was posted', () => {
  let api: TestApi;
  let books: BooksGiven;
  let receipt: Posted;
  let clients: Record<'application' | 'worker' | 'auditor', pg.Client>;
  let voucherKey: string;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    const { commune } = await api.given.tree();
    const treasurer = await api.given.person(Role.Finance, commune);
    const leader = await api.given.person(Role.Leader, commune);
    books = await new BooksGiven(api, commune, treasurer, leader).open('2026-01-01');
    receipt = await books.post({
      kind: 'CASH_RECEIPT',
      day: '2026-03-02',
      lines: [{ account: 'income.contribution', amount: 1_000_000 }],
      files: [{ sha256: await upload(api, treasurer, 'Giấy nộp tiền'), fileName: 'giay-nop-tien.txt' }],
    });
    voucherKey = factKey('Voucher', receipt.id).key;
    await api.ok(treasurer, CLOSE, { input: { organisationId: commune.id, through: '2026-03-31' } });
    clients = {
      application: await connected(api.appUrl),
      worker: await connected(api.workerUrl),
      auditor: await connected(api.appUrl.replace('hieuhoc_app_', 'hieuhoc_auditor_')),
    };
  });
  afterAll(async () => {
    for (const client of Object.values(clients ?? {})) await client.end();
    await api.close();
  });

  const rows = async (table: string): Promise<unknown[]> =>
    api.owner.query(`SELECT * FROM ${table} AS t ORDER BY t::text`);

  it.each(TABLES)('is changed and removed by nobody: %s', async (table) => {
    const before = await rows(table);
    expect(before).not.toEqual([]);
    for (const client of Object.values(clients))
      for (const statement of [
        `UPDATE ${table} SET scope_id = scope_id`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ])
        await expect(client.query(statement)).rejects.toThrow(/^permission denied for table/);
    expect(await rows(table)).toEqual(before);
  });

  it.each(TABLES)('is written by the application alone: %s', async (table) => {
    for (const client of [clients.worker, clients.auditor])
      await expect(client.query(`INSERT INTO ${table} SELECT * FROM ${table}`)).rejects.toThrow(
        /^permission denied for table/,
      );
  });

  /** As the application writes, whole: what is refused at the end is refused, too. Answers the constraint. */
  async function refusal(work: (query: pg.Client['query']) => Promise<void>): Promise<string> {
    const client = clients.application;
    await client.query('BEGIN');
    try {
      await client.query(`SET LOCAL app.scopes = '{(,)}'`);
      await work(client.query.bind(client));
      await client.query('COMMIT');
      return 'written';
    } catch (error) {
      await client.query('ROLLBACK');
      const { constraint, message } = error as pg.DatabaseError;
      return constraint ?? message;
    }
  }

  const change = (statement: string) => refusal(async (query) => void (await query(statement)));

  /** Entries of a voucher, as the first one of the receipt is. */
  const entries = async (
    query: pg.Client['query'],
    of: string,
    forged: readonly Forged[],
    day = '2026-03-02',
  ): Promise<void> => {
    for (const { sumAfter, entryCount = forged.length, ...entry } of forged)
      await query(
        `INSERT INTO ledger_entry SELECT (jsonb_populate_record(e, $2::jsonb)).* FROM ledger_entry AS e WHERE e.voucher_key = $1 AND e.position = 1`,
        [
          voucherKey,
          {
            voucher_key: of,
            day,
            position: entry.position,
            previous_position: entry.previousPosition,
            entry_count: entryCount,
            amount: entry.amount,
            sum_before: entry.sumBefore,
            sum_after: sumAfter ?? entry.sumBefore + entry.amount,
          },
        ],
      );
  };
  const voucher = (query: pg.Client['query'], key: string, changes: object) =>
    query(`INSERT INTO voucher SELECT (jsonb_populate_record(v, $2::jsonb)).* FROM voucher AS v WHERE v.key = $1`, [
      voucherKey,
      { key, number: 2, entry_count: 2, ...changes },
    ]);
  const forged = (
    chain: readonly Forged[],
    { day = OPEN, ...changes }: { day?: string; [column: string]: unknown } = {},
  ) =>
    refusal(async (query) => {
      const key = newKey();
      await entries(query, key, chain, day);
      await step(query, key, day);
      await voucher(query, key, { day, ...changes });
    });

  const whole: Forged[] = [
    { position: 1, previousPosition: null, sumBefore: 0, amount: 5 },
    { position: 2, previousPosition: 1, sumBefore: 5, amount: -5 },
  ];
  const [first, last] = whole as [Forged, Forged];

  it('comes to zero, whatever the application says', async () => {
    expect(await forged([first, { ...last, amount: -4 }])).toBe('fk_voucher_balanced');
    expect(await forged([first, { ...last, amount: -4 }], { balanced: 1 })).toBe('ck_voucher_balanced');
    expect(await forged([first, { ...last, amount: -4, sumAfter: 0 }])).toBe('ck_ledger_entry_sum');
    expect(await forged([first, { ...last, amount: -4, sumBefore: 4 }])).toBe('fk_ledger_entry_previous');
    expect(await forged([{ ...first, sumBefore: -5 }], { entry_count: 1 })).toBe('ck_ledger_entry_chain');
    expect(await forged([first, { ...last, previousPosition: null, sumBefore: 4, amount: -4 }])).toBe(
      'ck_ledger_entry_chain',
    );
    expect(await forged([{ ...last, sumBefore: 5 }], { entry_count: 1 })).toBe('ck_ledger_entry_position');
    expect(await forged([first, { ...last, amount: 0, sumBefore: 5 }])).toBe('ck_ledger_entry_amount');
  });

  it('has no entries beside those of a voucher, and gets no further ones', async () => {
    const alone = (chain: readonly Forged[], of = newKey()) => refusal((query) => entries(query, of, chain));
    expect(await alone(whole)).toBe('fk_ledger_entry_voucher');
    const further = { position: 3, previousPosition: 2, sumBefore: 0, amount: 5 };
    expect(await alone([{ ...further, entryCount: 3 }], voucherKey)).toBe('fk_ledger_entry_voucher');
    expect(await alone([{ ...further, entryCount: 2 }], voucherKey)).toBe('ck_ledger_entry_position');
    expect(await alone([{ ...last, entryCount: 2 }], voucherKey)).toBe('pk_ledger_entry');
    const another = 'INSERT INTO voucher_file SELECT * FROM voucher_file';
    expect(await refusal(async (query) => void (await query(another)))).toBe('pk_voucher_file');
  });

  it('has a number and a year of its own, and is taken back once', async () => {
    expect(await forged(whole, { number: receipt.number })).toBe('uq_voucher_number');
    expect(await forged(whole, { year: 2025 })).toBe('ck_voucher_year');
    expect(await forged(whole, { amount: 0 })).toBe('ck_voucher_amount');
    expect(await forged(whole, { kind: 'reversal', reason: 'thử' })).toBe('ck_voucher_reversal');
    const back = { kind: 'reversal', book: 'PKT', reason: 'thử', reverses_key: voucherKey };
    expect(
      await refusal(async (query) => {
        for (const number of [1, 2]) {
          const key = newKey();
          await entries(query, key, whole, OPEN);
          await step(query, key, OPEN);
          await voucher(query, key, { ...back, day: OPEN, number });
        }
      }),
    ).toBe('uq_voucher_reverses');
  });

  it('leaves no balance below zero, nor below what is committed', async () => {
    expect(await change('UPDATE money_balance SET amount = -1')).toBe('ck_money_balance_amount');
    expect(await change('UPDATE holding_balance SET amount = -1')).toBe('ck_holding_balance_amount');
    expect(await change('UPDATE holding_balance SET pending = amount + 1')).toBe('ck_holding_balance_amount');
  });

  it('is of no closed day, whatever order its steps are said to have', async () => {
    const closed = '2026-03-31';
    expect(await forged(whole, { day: closed })).toBe('ck_ledger_step_open');
    const stepping = (forgedStep: object, day = closed) =>
      refusal(async (query) => {
        const key = newKey();
        await entries(query, key, whole, day);
        await step(query, key, day, forgedStep);
        await voucher(query, key, { day });
      });
    const earlier = { closed_before: '2026-02-28', closed_through: '2026-02-28' };
    expect(await stepping(earlier)).toBe('fk_ledger_step_previous');
    // After the first step nothing was closed; another one follows it already.
    const second = { position: 2, previous_position: 1, closed_before: '-infinity', closed_through: '-infinity' };
    expect(await stepping(second)).toBe('pk_ledger_step');
    expect(await stepping({ ...second, position: 3 })).toBe('ck_ledger_step_chain');
    expect(await stepping({ ...second, position: 1, previous_position: null })).toBe('pk_ledger_step');
    expect(await stepping({ closed_through: earlier.closed_through })).toBe('ck_ledger_step_open');
    const opening = { voucher_key: null, day: null, act_position: 2, closed_through: '-infinity' };
    expect(await refusal(async (query) => void (await step(query, newKey(), closed, opening)))).toBe(
      'fk_ledger_step_act',
    );
    const without = refusal(async (query) => {
      const key = newKey();
      await entries(query, key, whole, OPEN);
      await voucher(query, key, { day: OPEN });
    });
    expect(await without).toBe('fk_voucher_step');
    expect(
      await change(
        `INSERT INTO period_act SELECT (jsonb_populate_record(a, '{"position": 2}')).* FROM period_act AS a`,
      ),
    ).toBe('fk_period_act_step');
  });

  it('would be written if all of that held', async () => {
    expect(await forged(whole)).toBe('written');
  });
});

/** The step of a voucher after the last one of the books, on a day that is open after it; or as it is forged. */
const step = (query: pg.Client['query'], key: string, day: string, forgedStep: object = {}) =>
  query(
    `INSERT INTO ledger_step SELECT (jsonb_populate_record(s, jsonb_build_object('position', s.position + 1, 'previous_position', s.position,
       'closed_before', s.closed_through, 'voucher_key', $1::uuid, 'day', $2::date, 'act_position', NULL) || $3::jsonb)).*
     FROM ledger_step AS s ORDER BY s.position DESC LIMIT 1`,
    [key, day, forgedStep],
  );

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}
