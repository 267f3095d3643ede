import { built } from '../../lap/world.ts';
import { TODAY } from '../country.ts';
import { cpuOfServer } from '../cpu.ts';
import { load, startFloor } from '../floor-process.ts';
import { type Asked, measure, perRequest, type Phase, print, rate } from '../phases.ts';
import { type BenchBooks, DRAFT, type LedgerBench, openBooks, post, SIGN, voucherInput } from './books.ts';

const OFFICES = 100;
const POOL = 20;
const BEGINNING = 1_000_000_000;
const PAID = 50_000;

const kernel = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');

interface Planted {
  organisationKey: number;
  provinceId: number;
  scopeId: number;
  booksKey: string;
  path: string;
  placeKey: string;
  holdingKey: string;
  cashKey: string;
  spentKey: string;
}

/** Payments of many offices: drafted, signed by their makers, signed and posted by their heads; beside them the same rows by a bare route. */
export async function measurePosting(bench: LedgerBench, count: number): Promise<void> {
  const { world, say, failures } = bench;
  const books = await openBooks(bench, OFFICES, '2026-01-01');
  for (const one of books)
    await post(world, one, voucherInput(one, 'CASH_RECEIPT', '2026-01-02', 'income.contribution', BEGINNING));
  say(`${OFFICES} offices with books, ${count} payments`);
  const of = (at: number): BenchBooks => books[at % OFFICES]!;
  const drafted = await measure(
    world,
    'draft',
    Array.from({ length: count }, (_, at) => {
      const input = voucherInput(of(at), 'CASH_PAYMENT', TODAY, 'expenditure.week', PAID);
      return { cookie: of(at).treasurer, body: JSON.stringify({ query: DRAFT, variables: { input } }) };
    }),
  );
  const { rows } = await world.owner.query<{
    provinceId: number;
    scopeId: number;
    key: string;
    organisationKey: number;
  }>(
    'SELECT province_id AS "provinceId", scope_id AS "scopeId", key, organisation_key AS "organisationKey" FROM voucher_draft ORDER BY key',
  );
  const byOffice = new Map(books.map((one) => [one.organisationKey, one]));
  const signing = (version: number, whose: 'treasurer' | 'head'): Asked[] =>
    rows.map(({ key, organisationKey, ...place }) => ({
      cookie: byOffice.get(organisationKey)![whose],
      body: JSON.stringify({ query: SIGN, variables: { id: kernel.nodeId('VoucherDraft', key, place), version } }),
    }));
  const signed = await measure(world, 'sign', signing(1, 'treasurer'));
  const posted = await measure(world, 'sign and post', signing(2, 'head'));
  const before = await remains(bench);
  const floor = await measureFloor(bench, books, count);
  const after = await remains(bench);
  const phases = [drafted, signed, posted, floor];
  print(phases);
  say(
    `sign and post / bare route: CPU of the server ${ratio(posted, floor, 'server')} x, of PostgreSQL ${ratio(posted, floor, 'database')} x, ` +
      `vouchers/s ${(rate(posted) / rate(floor)).toFixed(2)} x; from nothing to posted ${wholeRate([drafted, signed, posted])} vouchers/s`,
  );
  const expected = OFFICES * BEGINNING - count * PAID;
  if (before !== expected) failures.push(`${before} đ remain, not ${expected}`);
  if (after !== expected - count * PAID)
    failures.push(`${after} đ remain after the bare route, not ${expected - count * PAID}`);
}

const ratio = (one: Phase, other: Phase, whose: 'server' | 'database'): string =>
  (perRequest(one, whose) / perRequest(other, whose)).toFixed(1);

const wholeRate = (phases: readonly Phase[]): string =>
  (1 / phases.reduce((sum, phase) => sum + 1 / rate(phase), 0)).toFixed(0);

async function remains({ world }: LedgerBench): Promise<number> {
  const { rows } = await world.owner.query<{ sum: string }>(
    'SELECT sum(amount) FROM (SELECT DISTINCT ON (place_key, holding_key) amount FROM money_balance ORDER BY place_key, holding_key, day DESC) AS l',
  );
  return Number(rows[0]!.sum);
}

async function measureFloor({ world }: LedgerBench, books: readonly BenchBooks[], count: number): Promise<Phase> {
  const { rows } = await world.owner.query<Planted>(
    `SELECT b.organisation_key AS "organisationKey", b.province_id AS "provinceId", b.scope_id AS "scopeId", b.key AS "booksKey", b.path,
       m.place_key AS "placeKey", m.holding_key AS "holdingKey",
       (SELECT key FROM ledger_account WHERE code = 'cash') AS "cashKey", (SELECT key FROM ledger_account WHERE code = 'expenditure.week') AS "spentKey"
     FROM account_books AS b JOIN money_place AS p ON p.province_id = b.province_id AND p.organisation_key = b.organisation_key
     JOIN money_balance AS m ON m.province_id = p.province_id AND m.place_key = p.key AND m.day = '2026-01-02'`,
  );
  const planted = new Map(rows.map((row) => [row.organisationKey, row]));
  const floor = await startFloor({ databaseUrl: world.appUrl, poolSize: POOL, now: `${TODAY}T02:00:00Z` });
  const requests = Array.from({ length: count }, (_, at) => {
    const { organisationKey, treasurer } = books[at % books.length]!;
    return { cookie: treasurer, body: JSON.stringify({ ...planted.get(organisationKey)!, day: TODAY, amount: PAID }) };
  });
  const [server, database] = [await floor.cpu(), await cpuOfServer(world.owner)];
  const result = await load({ url: `${floor.url}/voucher`, concurrency: 32, requests });
  if (result.refused.length > 0) throw new Error(`bare route: ${result.refused[0]}`);
  const cpu = { server: (await floor.cpu()) - server, database: (await cpuOfServer(world.owner)) - database };
  floor.stop();
  return { name: 'bare route', count, result, cpu };
}
