import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { built, buildWorld, Somebody } from '../lap/world.ts';
import { enrol, plantPlaces, TODAY } from './country.ts';
import { cpuOfServer } from './cpu.ts';

/**
 * `npm run bench:people -- --people 1000000`: people with six things known of each, written round by round by the library, then found by digest, read
 * by pages of 50 and erased over HTTP. The floor of writing is the same rows in clear, in one table without a key. A wrong answer fails the run, a
 * slow one does not.
 */
const { values } = parseArgs({ options: { people: { type: 'string', default: '50000' } } });
const PEOPLE = Number(values.people);
const PER_COMMUNE = 2000;
const FIND_TIMES = 300;
const PAGE_TIMES = 100;
const ERASE_TIMES = 200;

const FIND = `query ($text: String!) { recordedPeople(field: NATIONAL_ID, text: $text, first: 10) { edges { node { id name version } } } }`;
const PAGE = `query ($after: String) { recordedPeople(first: 50, after: $after) {
  edges { node { id name email data { field text isMasked } } } pageInfo { hasNextPage endCursor } } }`;
const ERASE = `mutation ($personId: ID!, $version: Int!) { erasePerson(personId: $personId, version: $version, reason: "đo") { isErased } }`;

interface Found {
  recordedPeople: {
    edges: { node: { id: string; name: string; version: number } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

const kernel = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');
const people = await built<typeof import('@app/people')>('libs/people/src/index.js');

const began = performance.now();
const say = (text: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s] ${text}`);
const failures: string[] = [];
const world = await buildWorld({ now: `${TODAY}T02:00:00Z`, durable: true, log: say });
try {
  const communes = (await plantPlaces(world)).slice(0, Math.max(1, Math.ceil(PEOPLE / PER_COMMUNE)));
  const [administrator] = await enrol(world, [world.government.key], 'administrator');
  const [officer] = await enrol(world, [communes[0]!.key], 'officer');
  await write(communes);
  await writeFloor();
  await world.owner.query('VACUUM ANALYZE');
  await tellSize();
  const nation = new Somebody(world.url, 'nation', administrator);
  const commune = new Somebody(world.url, 'commune', officer);
  await find('lookup, nation', nation, PEOPLE);
  await find('lookup, commune', commune, Math.min(PEOPLE, PER_COMMUNE));
  await read('page of 50, nation', nation);
  await read('page of 50, commune', commune);
  await erase(nation);
} finally {
  await world.stop();
}
for (const failure of failures) console.error(`FAILED  ${failure}`);
if (failures.length > 0) process.exitCode = 1;

/** Twelve digits that belong to the person of that place in the order of writing. */
function nationalId(at: number): string {
  return String(100_000_000_000 + at);
}

function* known(from: number, count: number) {
  const { Address, BankAccount, BirthDate, Email, Name, NationalId, Phone } = people;
  for (let at = from; at < from + count; at++)
    yield new Map([
      [Name, `Nguyễn Thị Minh hoạ ${at}`],
      [Email, `nguoi-${at}@bench.invalid`],
      [Phone, `09${String(at).padStart(8, '0')}`],
      [BirthDate, `19${String(10 + (at % 90))}-0${1 + (at % 9)}-1${at % 10}`],
      [NationalId, nationalId(at)],
      at % 2 === 0 ? [Address, `Thôn ${at % 500}, xã Minh hoạ`] : [BankAccount, String(90_000_000_000 + at)],
    ]);
}

/** One transaction for each commune, as a file of a commune would be taken in. */
async function write(communes: { key: number; path: string }[]): Promise<void> {
  const recording = world.app.get(people.RecordPeople);
  const transactions = world.app.get(kernel.Transactions);
  const before = process.memoryUsage().rss;
  let [peak, written] = [before, 0];
  const measured = await measure(async () => {
    for (const [at, { key, path }] of communes.entries()) {
      const count = Math.min(PER_COMMUNE, PEOPLE - at * PER_COMMUNE);
      await transactions.run(kernel.Actor.system(), async (tx) => {
        const rounds = recording.recordMany(tx, { organisationKey: key, path }, known(at * PER_COMMUNE, count));
        for await (const keys of rounds) written += keys.length;
      });
      peak = Math.max(peak, process.memoryUsage().rss);
    }
  });
  if (written !== PEOPLE) failures.push(`${written} of ${PEOPLE} people written`);
  tell(`bulk write of ${PEOPLE}`, measured, PEOPLE);
  say(`memory of the process: ${megabytes(before)} before, ${megabytes(peak)} at most`);
}

/** What one would write first, and may not: the same values in clear. */
async function writeFloor(): Promise<void> {
  await world.owner.query(
    'CREATE UNLOGGED TABLE floor (key uuid, organisation_key int, name text, email text, phone text, birth_date text, national_id text, other text)',
  );
  await world.owner.query('ALTER TABLE floor SET LOGGED');
  const measured = await measure(async () => {
    for (let at = 0; at < PEOPLE; at += PER_COMMUNE) {
      const rows = [...known(at, Math.min(PER_COMMUNE, PEOPLE - at))].map((one) => [...one.values()]);
      const column = (of: number) => rows.map((row) => row[of]);
      await world.owner.query(
        `INSERT INTO floor SELECT gen_random_uuid(), 1, * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])`,
        [column(0), column(1), column(2), column(3), column(4), column(5)],
      );
    }
  });
  tell('floor: in clear, one table', measured, PEOPLE);
}

async function tellSize(): Promise<void> {
  const { rows } = await world.owner.query<{ table: string; bytes: number }>(
    `SELECT relname AS "table", pg_total_relation_size(oid)::float8 AS bytes FROM pg_class
     WHERE relname IN ('person', 'person_key', 'person_field', 'person_digest', 'floor') ORDER BY 1`,
  );
  const sealed = rows.filter(({ table }) => table !== 'floor').reduce((sum, { bytes }) => sum + bytes, 0);
  const each = rows.map(({ table, bytes }) => `${table} ${Math.round(bytes / PEOPLE)}`).join(', ');
  say(`bytes for each person, indexes included: ${Math.round(sealed / PEOPLE)} (${each})`);
}

async function find(what: string, reader: Somebody, among: number): Promise<void> {
  const wanted = Array.from({ length: FIND_TIMES }, () => randomInt(among));
  await timed(what, wanted, async (at) => {
    const { recordedPeople } = await reader.ask<Found>(FIND, { text: nationalId(at) });
    if (recordedPeople.edges[0]?.node.name !== `Nguyễn Thị Minh hoạ ${at}`)
      failures.push(`${nationalId(at)} was not found`);
  });
}

/** Walks on from page to page. */
async function read(what: string, reader: Somebody): Promise<void> {
  let after: string | null = null;
  await timed(what, Array.from({ length: PAGE_TIMES }), async () => {
    const { recordedPeople }: Found = await reader.ask<Found>(PAGE, { after });
    if (recordedPeople.edges.length === 0) failures.push('an empty page');
    after = recordedPeople.pageInfo.hasNextPage ? recordedPeople.pageInfo.endCursor : null;
  });
}

async function erase(administrator: Somebody): Promise<void> {
  const step = Math.max(1, Math.floor(PEOPLE / ERASE_TIMES));
  const chosen: { personId: string; version: number; text: string }[] = [];
  for (let at = 0; at < Math.min(PEOPLE, step * ERASE_TIMES); at += step) {
    const { recordedPeople } = await administrator.ask<Found>(FIND, { text: nationalId(at) });
    const [edge] = recordedPeople.edges;
    chosen.push({ personId: edge!.node.id, version: edge!.node.version, text: nationalId(at) });
  }
  await timed('erase', chosen, ({ personId, version }) => administrator.ask(ERASE, { personId, version }));
  for (const { text } of chosen.slice(0, 20)) {
    const { recordedPeople } = await administrator.ask<Found>(FIND, { text });
    if (recordedPeople.edges.length > 0) failures.push(`${text} is found after erasing`);
  }
}

interface Measured {
  seconds: number;
  /** Milliseconds: this process (API and client), PostgreSQL. */
  cpu: [own: number, database: number];
}

async function measure(work: () => Promise<void>): Promise<Measured> {
  const [database, own, from] = [await cpuOfServer(world.owner), process.cpuUsage(), performance.now()];
  await work();
  const seconds = (performance.now() - from) / 1000;
  const used = process.cpuUsage(own);
  return { seconds, cpu: [(used.user + used.system) / 1000, (await cpuOfServer(world.owner)) - database] };
}

async function timed<One>(what: string, list: readonly One[], ask: (one: One) => Promise<unknown>): Promise<void> {
  const latencies: number[] = [];
  const measured = await measure(async () => {
    for (const one of list) {
      const from = performance.now();
      await ask(one);
      latencies.push(performance.now() - from);
    }
  });
  latencies.sort((one, other) => one - other);
  const at = (share: number) => latencies[Math.ceil(latencies.length * share) - 1]!.toFixed(1);
  tell(what, measured, list.length, `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}

function tell(what: string, { seconds, cpu }: Measured, count: number, more = ''): void {
  const [own, database] = cpu.map((ms) => (ms / count).toFixed(3));
  say(
    `${what.padEnd(28)} ${(count / seconds).toFixed(0)}/s in ${seconds.toFixed(1)} s; CPU ms each: API ${own}, PostgreSQL ${database}; ${more}`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
