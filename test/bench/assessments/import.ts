import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { built, Somebody } from '../../lap/world.ts';
import { enrol } from '../country.ts';
import { type Bench, megabytes, stopwatch, type Spent } from './bench.ts';

const FEW = 20_000;
/** Megabytes that ten times the rows may take besides; what a heap leaves uncollected varies by as much. */
const MOST_GROWTH = 150;
/** Rows with a fault that was planted: one in so many. */
const FAULTY_EACH = 50;
const LOOK_MS = 200;
const PER_INSERT = 2000;
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

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const kernel = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');

/**
 * Lists of citizens of one commune, of 20,000 rows and of `most`, are sent in as `.csv` over HTTP and judged row by row; the smaller one is written, with
 * `isWhole` the larger one, too. The floors are the same rows: cut at semicolons and thrown away, and inserted in clear into one table without a key. CPU
 * is that of this process, in which the API runs; memory is what its peak lies above what it held before.
 */
export async function measureImport(bench: Bench, most: number, isWhole: boolean): Promise<void> {
  const { world, communes, say } = bench;
  const [commune] = communes;
  const [signedIn] = await enrol(world, [commune!.key], 'officer');
  const officer = new Somebody(world.url, 'officer', signedIn);
  const organisationId = kernel.nodeId('Organisation', commune!.key);
  for (let at = 1; at <= COMMUNITIES; at += 1)
    await officer.ask(COMMUNITY, { input: { organisationId, kind: 'THON', name: `Số ${at}` } });
  const sizes = [...new Set([Math.min(FEW, most), most])];
  await floors(
    bench,
    Array.from({ length: sizes[0]! }, (_, at) => lineOf(at)),
  );
  const grown: number[] = [];
  for (const rows of sizes) {
    const list = listOf(rows);
    say(`${rows} rows, ${megabytes(list.size)}`);
    const isWritten = rows === sizes[0] || isWhole;
    grown.push(await importList(bench, { officer, cookie: signedIn!, organisationId, list, rows, isWritten }));
  }
  if (grown.at(-1)! - grown[0]! > MOST_GROWTH * 2 ** 20)
    bench.failures.push(`memory grows with the rows: ${grown.map(megabytes).join(', ')}`);
}

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

/** Nothing of it stays behind in the heap that is measured. */
function listOf(rows: number): Blob {
  const pieces: Buffer[] = [Buffer.from('Họ và tên;Năm sinh;Số CCCD;Địa chỉ;Thôn;Hộ\n')];
  // Each size has people of its own: who is written once is refused the second time.
  for (let at = 0; at < rows; at += FEW)
    pieces.push(
      Buffer.from(Array.from({ length: Math.min(FEW, rows - at) }, (_, of) => `${lineOf(rows + at + of)}\n`).join('')),
    );
  return new Blob(pieces.map((piece) => new Uint8Array(piece)));
}

interface List {
  officer: Somebody;
  cookie: string;
  organisationId: string;
  list: Blob;
  rows: number;
  isWritten: boolean;
}

/** Answers by how many bytes the process grew at most. */
async function importList(
  { world, failures, say }: Bench,
  { officer, cookie, organisationId, list, rows, isWritten }: List,
): Promise<number> {
  collect();
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
  const wrong = Math.ceil(rows / FAULTY_EACH);
  const judging = stopwatch();
  const id = await send(`${world.url}/citizen-imports?organisation=${organisationId}`, cookie, list);
  const checked = await until(officer, id, 'CHECKED');
  tell(say, 'sent, sealed and judged', rows, judging());
  if (checked.rightRows !== rows - wrong || checked.wrongRows !== wrong)
    failures.push(`judged: ${JSON.stringify(checked)}`);
  if (isWritten) {
    const writing = stopwatch();
    await officer.ask(WRITE, { id });
    const written = await until(officer, id, 'WRITTEN');
    tell(say, 'written into the vault', rows, writing());
    if (written.written !== rows - wrong) failures.push(`written: ${JSON.stringify(written)}`);
  }
  clearInterval(watch);
  say(`memory of the process: ${megabytes(before)} before, ${megabytes(peak)} at most`);
  return peak - before;
}

async function send(url: string, cookie: string, list: Blob): Promise<string> {
  const body = new FormData();
  body.append('file', list, 'ds.csv');
  const response = await fetch(url, {
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
async function floors({ world, say }: Bench, lines: readonly string[]): Promise<void> {
  const cutting = stopwatch();
  lines.reduce((cells, line) => cells + line.split(';').length, 0);
  tell(say, 'floor: cut at semicolons', lines.length, cutting());
  await world.owner.query(
    'CREATE TABLE floor (key uuid, name text, birth text, number text, address text, community text, household text)',
  );
  const writing = stopwatch();
  for (let at = 0; at < lines.length; at += PER_INSERT) {
    const rows = lines.slice(at, at + PER_INSERT).map((line) => line.split(';'));
    const columns = [0, 1, 2, 3, 4, 5].map((of) => rows.map((row) => row[of]));
    await world.owner.query(
      'INSERT INTO floor SELECT gen_random_uuid(), * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])',
      columns,
    );
  }
  tell(say, 'floor: in clear, one table', lines.length, writing());
}

function tell(say: Bench['say'], what: string, rows: number, { ms, cpuMs }: Spent): void {
  const perSecond = (of: number) => `${Math.round((rows / of) * 1000)} rows/s`;
  say(`${what}: ${perSecond(ms)} (${(ms / 1000).toFixed(1)} s); of CPU ${perSecond(cpuMs)}`);
}
