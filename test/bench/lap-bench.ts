import pg from 'pg';
import { CREATE_PERSON, ISSUE_LINK, SAVE, step, TOTALS } from '../lap/documents.ts';
import { SIGN_IN, tokenOf } from '../lap/sign-in.ts';
import { built, buildWorld, type Somebody, type World } from '../lap/world.ts';
import { copyFigures, type Draft, openNationalRound, plantCommittees, startReports, TODAY, YEAR } from './country.ts';
import { cpuOfProcess, cpuOfServer } from './cpu.ts';
import { load, startFloor, sumOfUsage } from './floor-process.ts';
import type { LoadResult } from './load.ts';

/**
 * `npm run bench:lap`: the communes of the nation send their reports over HTTP, and the nation is summed. The load generator and the bare
 * floor are processes of their own; this process is the API. Wrong sums fail the run, slow ones do not.
 */
const { liveCells } = await built<typeof import('@app/reporting')>('libs/reporting/src/index.js');

const { nodeId } = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');

const CONCURRENCY = Number(process.env.BENCH_CONCURRENCY ?? 32);
const POOL = 20;
const TURNS = 20;
const NOW = `${TODAY}T02:00:00Z`;

/** The same sums without roll-ups, from the reports that count. */
const RAW = `
  SELECT v.cell_key AS "cellKey", coalesce(sum(v.value), 0)::bigint AS sum, count(v.value)::int AS numbered, count(*) FILTER (WHERE v.value IS NULL)::int AS "notApplicable"
  FROM report r JOIN report_value v ON v.province_id = r.province_id AND v.year = r.year AND v.report_key = r.key AND v.number = r.counted_number
  WHERE r.round_key = $1 AND v.year = ${YEAR}
  GROUP BY v.cell_key`;

const began = performance.now();
const say = (text: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s] ${text}`);

interface Phase {
  name: string;
  count: number;
  result: LoadResult;
  /** CPU milliseconds of who answered, of the database, of the worker. */
  cpu: { server: number; database: number; worker: number };
}

interface CellTotal {
  sum: number;
  numbered: number;
  notApplicable: number;
}
/** By id of the cell. */
type Totals = Map<string, CellTotal>;

type NationalRound = Awaited<ReturnType<typeof openNationalRound>>;

const failures: string[] = [];
const world = await buildWorld({ now: NOW, poolSize: POOL, durable: true, log: say });
try {
  const committees = await plantCommittees(world);
  const officer = await officerOfTheGovernment(world);
  const round = await openNationalRound(world, officer, 'Đo tải: toàn quốc');
  const drafts = await startReports(world, committees, round);
  const [{ figures, texts }] = drafts as [Draft, ...Draft[]];
  say(`${committees.length} communes, ${figures.length} figures and ${texts.length} texts each`);

  const saving = await measure('saveReport, 64 values', drafts.map(saveCall));
  say('saved');
  const floorRound = await openNationalRound(world, officer, 'Đo tải: đối chứng');
  const floorDrafts = await startReports(world, committees, floorRound);
  await copyFigures(world, drafts, floorDrafts);
  await world.owner.query('VACUUM ANALYZE');

  const submitting = await measure('submitReport', drafts.map(submitCall));
  const submitted = performance.now();
  const immediate = await totalsOverHttp(officer, round.obligationId);
  const visible = performance.now() - submitted;
  const folded = await world.folded();
  const foldedAfter = performance.now() - submitted;
  say('submitted');
  const floor = await measureFloor(floorDrafts);
  await world.folded();
  say('bare floor done');

  const expected = sumOf(drafts);
  mustEqual('totals right after the last submission', immediate, expected);
  mustEqual('totals when everything is folded', await totalsOverHttp(officer, round.obligationId), expected);
  print([saving, submitting, floor]);
  const ratio = perRequest(submitting, 'server') / perRequest(floor, 'server');
  console.log(
    `submitReport / bare floor: CPU of the server ${ratio.toFixed(1)} x, submissions/s ${(rate(submitting) / rate(floor)).toFixed(2)} x`,
  );
  console.log(
    `lag of totals after the last submission: complete over HTTP after ${visible.toFixed(0)} ms, everything folded after ${foldedAfter.toFixed(0)} ms (waited ${folded.toFixed(0)} ms)`,
  );
  await compareTotals(officer, round, expected);
} finally {
  await world.stop();
}
for (const failure of failures) console.error(`FAILED  ${failure}`);
say(failures.length === 0 ? 'all sums agree' : `${failures.length} sums differ`);
if (failures.length > 0) process.exitCode = 1;

async function officerOfTheGovernment({ administrator, government, stranger }: World): Promise<Somebody> {
  const input = {
    name: 'Chuyên viên',
    email: 'officer@bench.invalid',
    role: 'OFFICER',
    organisationId: government.id,
    validFrom: TODAY,
  };
  const { createPerson } = await administrator.ask<{ createPerson: { id: string } }>(CREATE_PERSON, { input });
  const { issueSignInLink } = await administrator.ask<{ issueSignInLink: { url: string } }>(ISSUE_LINK, {
    id: createPerson.id,
  });
  const officer = stranger('officer');
  await officer.ask(SIGN_IN, { token: tokenOf(issueSignInLink.url) });
  return officer;
}

interface Call {
  cookie: string;
  body: string;
}

function saveCall({ cookie, reportId, figures, texts }: Draft): Call {
  const variables = { input: { reportId, version: 1, figures, texts } };
  return { cookie, body: JSON.stringify({ query: SAVE, variables }) };
}

/** Saved once, so its version is 2. */
function submitCall({ cookie, reportId }: Draft): Call {
  return { cookie, body: JSON.stringify({ query: step('submitReport'), variables: { id: reportId, version: 2 } }) };
}

async function measure(name: string, requests: Call[]): Promise<Phase> {
  const cpu = await cpuMeter(() => Promise.resolve(sumOfUsage(process.cpuUsage())));
  const result = await load({ url: `${world.url}/graphql`, concurrency: CONCURRENCY, requests });
  if (result.refused.length > 0)
    throw new Error(`${name}: ${result.refused.length} refused, first: ${result.refused[0]}`);
  return { name, count: requests.length, result, cpu: await cpu() };
}

async function measureFloor(drafts: Draft[]): Promise<Phase> {
  const floor = await startFloor({ databaseUrl: world.appUrl, poolSize: POOL, now: NOW });
  const cpu = await cpuMeter(floor.cpu);
  const requests = drafts.map(({ cookie, provinceId, scopeId, reportKey }) => ({
    cookie,
    body: JSON.stringify({ provinceId, scopeId, reportKey }),
  }));
  const result = await load({ url: floor.url, concurrency: CONCURRENCY, requests });
  if (result.refused.length > 0)
    throw new Error(`floor: ${result.refused.length} refused, first: ${result.refused[0]}`);
  const phase = { name: 'bare floor of it', count: requests.length, result, cpu: await cpu() };
  floor.stop();
  return phase;
}

/** Reads the three meters now; the answer reads them again and tells what was used in between. */
async function cpuMeter(server: () => Promise<number>): Promise<() => Promise<Phase['cpu']>> {
  const read = async () => ({
    server: await server(),
    database: await cpuOfServer(world.owner),
    worker: cpuOfProcess(world.workerPid),
  });
  const before = await read();
  return async () => {
    const after = await read();
    return {
      server: after.server - before.server,
      database: after.database - before.database,
      worker: after.worker - before.worker,
    };
  };
}

async function totalsOverHttp(officer: Somebody, id: string): Promise<Totals> {
  const { totals } = await officer.ask<{
    totals: (Omit<CellTotal, 'sum'> & { cellId: string; total: number | null })[];
  }>(TOTALS, { id });
  return new Map(
    totals.map(({ cellId, total, numbered, notApplicable }) => [cellId, { sum: total ?? 0, numbered, notApplicable }]),
  );
}

/** From what was sent, without asking the programme. */
function sumOf(drafts: Draft[]): Totals {
  const sums: Totals = new Map();
  for (const { cellId, value } of drafts.flatMap(({ figures }) => figures)) {
    const cell = sums.get(cellId) ?? { sum: 0, numbered: 0, notApplicable: 0 };
    sums.set(cellId, cell);
    if (value === null) cell.notApplicable += 1;
    else {
      cell.numbered += 1;
      cell.sum += value;
    }
  }
  return sums;
}

function mustEqual(what: string, found: Totals, expected: Totals): void {
  const text = (totals: Totals) =>
    JSON.stringify(
      [...totals]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([cell, { sum, numbered, notApplicable }]) => [cell, sum, numbered, notApplicable]),
    );
  if (text(found) !== text(expected)) failures.push(what);
}

/** The nation from stored roll-ups, as the programme reads it, and from the reports: the same role, the same connection. */
async function compareTotals(officer: Somebody, round: NationalRound, expected: Totals): Promise<void> {
  await world.owner.query('VACUUM ANALYZE');
  const client = new pg.Client({ connectionString: world.appUrl });
  await client.connect();
  await client.query(`SELECT set_config('app.scopes', '{(,)}', false)`);
  const query = async <Row>(sql: string, params: unknown[] = []) => (await client.query(sql, params)).rows as Row[];
  const path = `${world.government.key}.`;
  const node = {
    provinceId: round.provinceId,
    scopeId: round.scopeId,
    key: round.obligationKey,
    roundKey: round.key,
    year: YEAR,
    path,
    tier: 0,
    consolidates: true,
  };
  type Row = CellTotal & { cellKey: number };
  const byCell = (rows: Row[]): Totals =>
    new Map(
      rows.map(({ cellKey, sum, numbered, notApplicable }) => [
        nodeId('FormCell', cellKey),
        { sum, numbered, notApplicable },
      ]),
    );
  const stored = await median(async () => byCell(await liveCells(query, node)));
  const raw = await median(async () => byCell(await query<Row>(RAW, [round.key])));
  const http = await median(() => totalsOverHttp(officer, round.obligationId));
  await client.end();
  mustEqual('stored roll-ups', stored.answer, expected);
  mustEqual('raw GROUP BY', raw.answer, expected);
  const { rows } = await world.owner.query<{ rollups: number; values: number }>(
    `SELECT (SELECT count(*)::int FROM rollup WHERE round_key = $1) AS rollups,
            (SELECT count(*)::int FROM report_value v JOIN report r ON r.province_id = v.province_id AND r.key = v.report_key WHERE r.round_key = $1) AS values`,
    [round.key],
  );
  console.log(
    `totals of the nation, medians of ${TURNS}: stored roll-ups ${stored.ms.toFixed(1)} ms (${rows[0]!.rollups} rows), raw GROUP BY ${raw.ms.toFixed(1)} ms (${rows[0]!.values} rows), ` +
      `raw / stored ${(raw.ms / stored.ms).toFixed(2)} x; the whole query over HTTP ${http.ms.toFixed(1)} ms`,
  );
}

async function median<Answer>(work: () => Promise<Answer>): Promise<{ ms: number; answer: Answer }> {
  const times: number[] = [];
  let answer = await work();
  for (let turn = 0; turn < TURNS; turn++) {
    const from = performance.now();
    answer = await work();
    times.push(performance.now() - from);
  }
  return { ms: quantile(times, 0.5), answer };
}

function quantile(values: number[], at: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))]!;
}

function rate({ count, result }: Phase): number {
  return count / result.seconds;
}

function perRequest({ count, cpu }: Phase, whose: keyof Phase['cpu']): number {
  return cpu[whose] / count;
}

function print(phases: Phase[]): void {
  console.table(
    Object.fromEntries(
      phases.map((phase) => [
        phase.name,
        {
          n: phase.count,
          'per s': Math.round(rate(phase)),
          'p50 ms': Number(quantile(phase.result.latencies, 0.5).toFixed(1)),
          'p99 ms': Number(quantile(phase.result.latencies, 0.99).toFixed(1)),
          'CPU ms server': Number(perRequest(phase, 'server').toFixed(2)),
          'CPU ms PostgreSQL': Number(perRequest(phase, 'database').toFixed(2)),
          'CPU ms worker': Number(perRequest(phase, 'worker').toFixed(2)),
        },
      ]),
    ),
  );
}
