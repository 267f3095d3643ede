import { cpuOfServer } from '../cpu.ts';
import { type BenchBooks, ask, type LedgerBench, openBooks, post, voucherInput } from './books.ts';

const YEARS = 10;
const FIRST_YEAR = 2017;
const OPENING = 10_000_000_000_000;
const REPEATED = 30;

const STANDINGS = 'query ($id: ID!, $on: Date) { holdingStandings(organisationId: $id, on: $on) { amount } }';
const STATEMENT = `query ($id: ID!, $placeId: ID, $from: Date!, $to: Date!) { ledgerStatement(organisationId: $id, placeId: $placeId, from: $from, to: $to, first: 100) {
  opening debit credit closing lines { edges { node { amount running } } } } }`;
const CLOSE = 'mutation ($input: CloseBooksInput!) { closeBooks(input: $input) { closedThrough } }';

/** The books of one office over ten years, planted; asked, posted to and closed in the first year and in the last one. */
export async function measureGrowth(bench: LedgerBench, entries: number): Promise<void> {
  const { world, say, failures } = bench;
  const shifted = { ...bench, communes: bench.communes.slice(200) };
  const [books] = (await openBooks(shifted, 1, `${FIRST_YEAR}-01-01`)) as [BenchBooks];
  const day = (year: number, rest: string): string => `${FIRST_YEAR + year - 1}-${rest}`;
  await post(world, books, voucherInput(books, 'CASH_RECEIPT', day(1, '01-01'), 'income.contribution', OPENING));
  const planted = await plant(bench, books, entries);
  say(`${planted} entries of ${YEARS} years planted`);
  const rows: Record<string, Record<string, number>> = {};
  for (const year of [1, YEARS]) {
    const on = day(year, '08-31');
    const balance = await spent(bench, REPEATED, () =>
      ask(world, books.treasurer, STANDINGS, { id: books.organisationId, on }),
    );
    const period = { id: books.organisationId, placeId: books.placeId, from: day(year, '01-01'), to: on };
    const statement = await spent(bench, 3, () => ask(world, books.treasurer, STATEMENT, period));
    if (year > 1) await closeBefore(bench, books, day(year, '07-31'));
    else await post(world, books, voucherInput(books, 'CASH_RECEIPT', day(1, '01-02'), 'income.contribution', 1));
    const through = year === 1 ? day(1, '01-31') : on;
    const closing = await spent(bench, 1, () =>
      ask(world, books.treasurer, CLOSE, { input: { organisationId: books.organisationId, through } }),
    );
    rows[`year ${year}`] = {
      ...named('balance', balance),
      ...named('statement of 8 months', statement),
      ...named('closing a month', closing),
    };
  }
  console.table(rows);
  const { holdingStandings } = await ask<{ holdingStandings: { amount: number }[] }>(
    world,
    books.treasurer,
    STANDINGS,
    { id: books.organisationId },
  );
  const { rows: sums } = await world.owner.query<{ sum: string }>(
    'SELECT sum(e.amount) FROM ledger_entry AS e JOIN account_books AS b ON b.key = e.books_key WHERE b.organisation_key = $1 AND e.place_key IS NOT NULL',
    [books.organisationKey],
  );
  if (holdingStandings[0]!.amount !== Number(sums[0]!.sum))
    failures.push('the balance is not what the entries come to');
}

interface Cost {
  ms: number;
  api: number;
  database: number;
}

/** On average; the API runs in this process. */
async function spent({ world }: LedgerBench, times: number, work: () => Promise<unknown>): Promise<Cost> {
  // What is done once is not tried before.
  if (times > 1) await work();
  const database = await cpuOfServer(world.owner);
  const cpu = process.cpuUsage();
  const began = performance.now();
  for (let at = 0; at < times; at++) await work();
  const ms = (performance.now() - began) / times;
  const { user, system } = process.cpuUsage(cpu);
  return { ms, api: (user + system) / 1000 / times, database: ((await cpuOfServer(world.owner)) - database) / times };
}

const named = (name: string, { ms, api, database }: Cost) => ({
  [`${name} ms`]: Number(ms.toFixed(1)),
  [`${name} CPU`]: Number((api + database).toFixed(1)),
});

/** Payments and receipts of one đồng, by the day, as many in each year; with the balances that they come to. */
async function plant({ world }: LedgerBench, { organisationKey }: BenchBooks, entries: number): Promise<number> {
  const vouchers = Math.floor(entries / 2);
  const client = await world.owner.connect();
  try {
    await client.query(`BEGIN; SET LOCAL session_replication_role = replica; SET LOCAL statement_timeout = 0`);
    await client.query(
      `CREATE TEMP TABLE planted ON COMMIT DROP AS
       SELECT gen_random_uuid() AS key, n, (date '${FIRST_YEAR}-01-03' + (n::bigint * 3500 / $2)::int) AS day, CASE WHEN n % 3 = 0 THEN -1 ELSE 1 END AS amount,
         b.province_id, b.scope_id, b.key AS books_key, b.organisation_key, b.path, m.place_key, m.holding_key
       FROM generate_series(1, $2) AS n, account_books AS b JOIN money_place AS p ON p.province_id = b.province_id AND p.organisation_key = b.organisation_key
       JOIN money_balance AS m ON m.province_id = p.province_id AND m.place_key = p.key WHERE b.organisation_key = $1`,
      [organisationKey, vouchers],
    );
    await client.query(
      `INSERT INTO voucher (province_id, scope_id, key, books_key, organisation_key, path, kind, book, year, number, day, amount, content, signatures, entry_count, balanced, posted_at)
       SELECT province_id, scope_id, key, books_key, organisation_key, path, 'journal', 'PKT', extract(year FROM day)::int,
         row_number() OVER (PARTITION BY extract(year FROM day) ORDER BY n), day, 1, 'planted',
         '[{"step": "maker", "personKey": "1"}, {"step": "head", "personKey": "2"}]', 2, 0, day FROM planted`,
    );
    await client.query(
      `INSERT INTO ledger_step (province_id, scope_id, books_key, position, previous_position, closed_before, closed_through, voucher_key, day)
       SELECT p.province_id, p.scope_id, p.books_key, l.position + p.n, l.position + p.n - 1, '-infinity', '-infinity', p.key, p.day
       FROM planted AS p CROSS JOIN (SELECT max(s.position) AS position FROM ledger_step AS s WHERE s.books_key = (SELECT books_key FROM planted LIMIT 1)) AS l`,
    );
    await client.query(
      `INSERT INTO ledger_entry (province_id, scope_id, voucher_key, position, previous_position, entry_count, books_key, account_key, holding_key, place_key, day, amount, sum_before, sum_after)
       SELECT p.province_id, p.scope_id, p.key, s.position, nullif(s.position - 1, 0), 2, p.books_key, a.key, p.holding_key, CASE s.position WHEN 1 THEN p.place_key END,
         p.day, p.amount * s.sign, CASE s.position WHEN 1 THEN 0 ELSE p.amount END, CASE s.position WHEN 1 THEN p.amount ELSE 0 END
       FROM planted AS p CROSS JOIN (VALUES (1, 1, 'cash'), (2, -1, 'income.other')) AS s(position, sign, code) JOIN ledger_account AS a ON a.code = s.code`,
    );
    for (const [table, keys, money] of [
      ['money_balance', 'place_key, holding_key', true],
      ['holding_balance', 'holding_key', true],
      ['account_balance', 'books_key, account_key, holding_key', false],
    ] as const) {
      const pending = table === 'holding_balance' ? ', pending' : '';
      await client.query(`DELETE FROM ${table} WHERE holding_key = (SELECT holding_key FROM planted LIMIT 1)`);
      await client.query(
        `INSERT INTO ${table} (province_id, scope_id, ${keys}, day, amount${pending})
         SELECT province_id, scope_id, ${keys}, day, sum(sum(amount)) OVER (PARTITION BY province_id, ${keys} ORDER BY day)${pending && ', 0'} FROM ledger_entry
         WHERE holding_key = (SELECT holding_key FROM planted LIMIT 1) ${money ? 'AND place_key IS NOT NULL' : ''} GROUP BY province_id, scope_id, ${keys}, day`,
      );
    }
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  await world.owner.query('VACUUM ANALYZE');
  return vouchers * 2;
}

/** As if every month before had been closed. */
async function closeBefore({ world }: LedgerBench, { organisationKey }: BenchBooks, through: string): Promise<void> {
  await world.owner.query(
    `WITH step AS (
       INSERT INTO ledger_step (province_id, scope_id, books_key, position, previous_position, closed_before, closed_through, act_position)
       SELECT s.province_id, s.scope_id, s.books_key, s.position + 1, s.position, s.closed_through, $2, (SELECT count(*) + 1 FROM period_act AS a WHERE a.books_key = s.books_key)
       FROM ledger_step AS s JOIN account_books AS b ON b.province_id = s.province_id AND b.key = s.books_key
       WHERE b.organisation_key = $1 ORDER BY s.position DESC LIMIT 1
     )
     INSERT INTO period_act (province_id, scope_id, books_key, position, kind, closed_through, by_key, done_at, protocol)
     SELECT b.province_id, b.scope_id, b.key, (SELECT count(*) + 1 FROM period_act AS a WHERE a.books_key = b.key), 'close', $2, gen_random_uuid(), now(), '{"books": [], "money": []}'
     FROM account_books AS b WHERE b.organisation_key = $1`,
    [organisationKey, through],
  );
}
