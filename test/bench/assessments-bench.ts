import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { built, buildWorld, Somebody } from '../lap/world.ts';
import { enrol, plantPlaces, TODAY } from './country.ts';

/**
 * `npm run bench:assessments -- --rows 200000`: a list of citizens of one commune is sent in as `.csv` over HTTP, judged row by row, and written. The
 * floors are the same rows: cut at semicolons and thrown away, and inserted in clear into one table without a key. A wrong count fails the run, a slow one does not.
 */
const { values } = parseArgs({ options: { rows: { type: 'string', default: '20000' } } });
const ROWS = Number(values.rows);
/** Rows with a fault that was planted: one in so many. */
const FAULTY_EACH = 50;
const LOOK_MS = 200;
const PER_INSERT = 500;
const COMMUNITIES = 20;

const STATE = `query ($id: ID!) { citizenImport(id: $id) { state rows rightRows wrongRows written trouble } }`;
const WRITE = `mutation ($id: ID!) { writeCitizenImport(id: $id) { state } }`;
const COMMUNITY = `mutation ($input: RecordCommunityInput!) { recordCommunity(input: $input) { id } }`;

interface State {
  state: string;
  rows: number;
  rightRows: number;
  wrongRows: number;
  written: number;
  trouble: string | null;
}

const kernel = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');
const began = performance.now();
const say = (text: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s] ${text}`);
const failures: string[] = [];
const world = await buildWorld({ now: `${TODAY}T02:00:00Z`, durable: true, log: say });
try {
  const [commune] = await plantPlaces(world);
  const [signedIn] = await enrol(world, [commune!.key], 'officer');
  const officer = new Somebody(world.url, 'officer', signedIn);
  const organisationId = kernel.nodeId('Organisation', commune!.key);
  for (let at = 1; at <= COMMUNITIES; at += 1)
    await officer.ask(COMMUNITY, { input: { organisationId, kind: 'THON', name: `Số ${at}` } });
  const lines = Array.from({ length: ROWS }, (_, at) => lineOf(at));
  const list = Buffer.from(['Họ và tên;Năm sinh;Số CCCD;Địa chỉ;Thôn;Hộ', ...lines].join('\n'));
  say(`${ROWS} rows, ${(list.length / 2 ** 20).toFixed(1)} MB`);
  const cut = timed(() => lines.reduce((cells, line) => cells + line.split(';').length, 0));
  tell('floor: cut at semicolons', cut);
  await floorOfWriting(lines);
  await importList(officer, signedIn!, organisationId, list);
} finally {
  await world.stop();
}
for (const failure of failures) console.error(`FAILED  ${failure}`);
if (failures.length > 0) process.exitCode = 1;

/** One in fifty has a day that no calendar has. */
function lineOf(at: number): string {
  const birth = at % FAULTY_EACH === 0 ? '31/02/1980' : `${1 + (at % 28)}/${1 + (at % 12)}/${1940 + (at % 70)}`;
  const name = `Nguyễn Thị Minh Hoạ ${String.fromCharCode(97 + (at % 26))}`;
  return [
    name,
    birth,
    String(100_000_000_000 + at),
    `Nhà ${at}`,
    `Thôn Số ${1 + (at % COMMUNITIES)}`,
    `H-${Math.floor(at / 4)}`,
  ].join(';');
}

async function importList(officer: Somebody, cookie: string, organisationId: string, list: Buffer): Promise<void> {
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  const wrong = Math.ceil(ROWS / FAULTY_EACH);
  const start = performance.now();
  const id = await send(cookie, organisationId, list);
  const checked = await until(officer, id, 'CHECKED');
  tell('sent, sealed and judged', performance.now() - start);
  if (checked.rightRows !== ROWS - wrong || checked.wrongRows !== wrong)
    failures.push(`judged: ${JSON.stringify(checked)}`);
  const writing = performance.now();
  await officer.ask(WRITE, { id });
  const written = await until(officer, id, 'WRITTEN');
  tell('written into the vault', performance.now() - writing);
  clearInterval(watch);
  if (written.written !== ROWS - wrong) failures.push(`written: ${JSON.stringify(written)}`);
  say(`memory of the process: ${megabytes(before)} before, ${megabytes(peak)} at most`);
}

async function send(cookie: string, organisationId: string, list: Buffer): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(list)]), 'ds.csv');
  const response = await fetch(`${world.url}/citizen-imports?organisation=${organisationId}`, {
    method: 'POST',
    body,
    headers: { cookie, 'idempotency-key': randomUUID() },
  });
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as { id: string }).id;
}

async function until(officer: Somebody, id: string, wanted: string): Promise<State> {
  for (;;) {
    const { citizenImport } = await officer.ask<{ citizenImport: State }>(STATE, { id });
    if (citizenImport.state === wanted) return citizenImport;
    if (citizenImport.trouble) throw new Error(citizenImport.trouble);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** What one would write first, and may not: the same values in clear. */
async function floorOfWriting(lines: readonly string[]): Promise<void> {
  await world.owner.query(
    'CREATE TABLE floor (key uuid, name text, birth text, number text, address text, community text, household text)',
  );
  const start = performance.now();
  for (let at = 0; at < lines.length; at += PER_INSERT) {
    const rows = lines.slice(at, at + PER_INSERT).map((line) => line.split(';'));
    const columns = [0, 1, 2, 3, 4, 5].map((of) => rows.map((row) => row[of]));
    await world.owner.query(
      'INSERT INTO floor SELECT gen_random_uuid(), * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])',
      columns,
    );
  }
  tell('floor: in clear, one table', performance.now() - start);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function tell(what: string, ms: number): void {
  say(`${what}: ${Math.round((ROWS / ms) * 1000)} rows/s (${(ms / 1000).toFixed(1)} s)`);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
