import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { SAVE, step, TOTALS } from '../lap/documents.ts';
import { built, buildWorld, type Somebody, type World } from '../lap/world.ts';
import { type Committee, copyFigures, type Draft, openNationalRound, plantCommittees, startReports, TODAY, YEAR } from './country.ts';
import { cpuOfProcess, cpuOfServer } from './cpu.ts';
import type { FloorOrder } from './floor.ts';
import type { LoadOrder, LoadResult } from './load.ts';

/**
 * `npm run bench:lap`: the communes of the nation send their reports over HTTP, and the nation is summed. The load generator and the bare
 * floor are processes of their own; this process is the API. Wrong sums fail the run, slow ones do not.
 */
const { liveCells } = await built<typeof import('../../libs/reporting/src/totals.service')>('libs/reporting/src/totals.service.js');

const CONCURRENCY = Number(process.env.BENCH_CONCURRENCY ?? 32);
const POOL = 20;
const TURNS = 20;
const NOW = `${TODAY}T02:00:00Z`;

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
type Totals = Map<number, CellTotal>;

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
  const { CREATE_PERSON, ISSUE_LINK } = await import('../lap/documents.ts');
  const { SIGN_IN, tokenOf } = await import('../lap/world.ts');
  const input = { name: 'Chuyên viên', email: 'officer@bench.invalid', role: 'OFFICER', organisationId: government.id, validFrom: TODAY };
  const { createPerson } = await administrator.ask<{ createPerson: { id: string } }>(CREATE_PERSON, { input });
  const { issueSignInLink } = await administrator.ask<{ issueSignInLink: { url: string } }>(ISSUE_LINK, { id: createPerson.id });
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
  const own = () => sumOfUsage(process.cpuUsage());
  const cpu = await cpuMeter(() => Promise.resolve(own()));
  const result = await load({ url: `${world.url}/graphql`, concurrency: CONCURRENCY, requests });
  if (result.refused.length > 0) throw new Error(`${name}: ${result.refused.length} refused, first: ${result.refused[0]}`);
  return { name, count: requests.length, result, cpu: await cpu() };
}

async function measureFloor(drafts: Draft[]): Promise<Phase> {
  const child = fork(join(import.meta.dirname, 'floor.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const order: FloorOrder = { databaseUrl: world.appUrl, poolSize: POOL, now: NOW };
  const { url } = await ask<{ url: string }>(child, order);
  const usage = async () => sumOfUsage((await ask<{ cpu: NodeJS.CpuUsage }>(child, 'cpu')).cpu);
  const cpu = await cpuMeter(usage);
  const requests = drafts.map(({ cookie, scopeId, reportKey }) => ({ cookie, body: JSON.stringify({ scopeId, reportKey }) }));
  const result = await load({ url, concurrency: CONCURRENCY, requests });
  if (result.refused.length > 0) throw new Error(`floor: ${result.refused.length} refused, first: ${result.refused[0]}`);
  const phase = { name: 'bare floor of it', count: requests.length, result, cpu: await cpu() };
  child.send('stop');
  return phase;
}

/** Reads the three meters now; the answer reads them again and tells what was used in between. */
async function cpuMeter(server: () => Promise<number>): Promise<() => Promise<Phase['cpu']>> {
  const read = async () => ({ server: await server(), database: await cpuOfServer(world.owner), worker: cpuOfProcess(world.workerPid) });
  const before = await read();
  return async () => {
    const after = await read();
    return { server: after.server - before.server, database: after.database - before.database, worker: after.worker - before.worker };
  };
}

const sumOfUsage = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

async function load(order: LoadOrder): Promise<LoadResult> {
  return ask<LoadResult>(fork(join(import.meta.dirname, 'load.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }), order);
}

function ask<Answer>(child: ChildProcess, message: object | string): Promise<Answer> {
  return new Promise((done, fail) => {
    const ended = (code: number | null) => fail(new Error(`a helper process ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      done(answer as Answer);
    });
    child.send(message);
  });
}

async function totalsOverHttp(officer: Somebody, id: string): Promise<Totals> {
  const { nodeId } = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');
  const { totals } = await officer.ask<{ totals: { cellId: string; total: number | null; numbered: number; notApplicable: number }[] }>(TOTALS, { id });
  const byId = new Map(totals.map((cell) => [cell.cellId, cell]));
  const { rows } = await world.owner.query<{ key: number }>('SELECT key FROM form_cell');
  return new Map(
    rows.flatMap(({ key }): [number, CellTotal][] => {
      const cell = byId.get(nodeId('FormCell', key));
      return cell ? [[key, { sum: cell.total ?? 0, numbered: cell.numbered, notApplicable: cell.notApplicable }]] : [];
    }),
  );
}
