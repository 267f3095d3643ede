import { CREATE_PERSON, ISSUE_LINK } from '../lap/documents.ts';
import { SIGN_IN, tokenOf } from '../lap/sign-in.ts';
import { buildWorld, Somebody, type World } from '../lap/world.ts';
import { plantCommittees, TODAY } from './country.ts';
import { cpuOfServer } from './cpu.ts';
import { type Keeper, plantDocuments, SEARCHES } from './search-corpus.ts';
import { plantThings, THING_KINDS, THING_SEARCHES } from './search-things.ts';

/**
 * `npm run bench:search`: 100,000 documents with their texts, searched over HTTP by readers of a nation, a province and a commune. The peer,
 * in the same run, is what one would write first: `ts_rank` over everything that matches. Then as many activities and tasks, with weeks and
 * movements, by the one search, kind by kind. Wrong answers fail the run, slow ones do not.
 */
const DOCUMENTS = Number(process.env.BENCH_DOCUMENTS ?? 100_000);
const ACTIVITIES = Number(process.env.BENCH_ACTIVITIES ?? DOCUMENTS);
const ROUNDS = 4;

const SEARCH = `query ($search: String!, $after: String) {
  directives(search: $search, first: 25, after: $after) { edges { node { id code subject } } pageInfo { hasNextPage endCursor } }
}`;

const ONE_SEARCH = `query ($words: String!, $kinds: [ThingKind!]) { search(words: $words, kinds: $kinds, first: 20) { things { id title } } }`;

const PEER = `SELECT d.key FROM directive AS d JOIN directive_text AS t ON t.directive_key = d.key
  WHERE t.search @@ plainto_tsquery('simple', $1) ORDER BY ts_rank(t.search, plainto_tsquery('simple', $1)) DESC LIMIT 25`;

interface Page {
  directives: {
    edges: { node: { id: string; code: string; subject: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const began = performance.now();
const say = (text: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s] ${text}`);
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

const failures: string[] = [];
const world = await buildWorld({ now: `${TODAY}T02:00:00Z`, durable: true, log: say });
try {
  const committees = await plantCommittees(world);
  await plantDocuments(world.owner, await keepersOf(world), DOCUMENTS);
  say(`${DOCUMENTS} documents in the registers of ${committees.length + 35} organisations`);
  const province = await provinceOf(world);
  const readers = [
    { who: 'nation', reader: await officerAt(world, world.government.id, 'nation') },
    { who: 'province', reader: await officerAt(world, province, 'province') },
    { who: 'commune', reader: new Somebody(world.url, 'commune', committees[1_000]!.cookie) },
  ];
  for (const { who, reader } of readers) await measure(who, reader);
  await measurePeer();
  await plantThings(world.owner, ACTIVITIES);
  say(`${ACTIVITIES} activities, ${DOCUMENTS} tasks, weeks and movements`);
  for (const { who, reader } of readers) for (const kind of THING_KINDS) await measureKind(who, reader, kind);
  await checkAnswers(readers[0]!.reader);
} finally {
  await world.stop();
}
for (const failure of failures) console.error(`FAILED  ${failure}`);
if (failures.length > 0) process.exitCode = 1;

async function measure(who: string, reader: Somebody): Promise<void> {
  for (const search of SEARCHES) await reader.ask<Page>(SEARCH, { search });
  const latencies: { search: string; ms: number }[] = [];
  const database = await cpuOfServer(world.owner);
  const api = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const search of SEARCHES) {
      const from = performance.now();
      await reader.ask<Page>(SEARCH, { search });
      latencies.push({ search, ms: performance.now() - from });
    }
  }
  const used = process.cpuUsage(api);
  const cpu = [(used.user + used.system) / 1000, (await cpuOfServer(world.owner)) - database];
  report(who, latencies, cpu);
}

/** The one search, asked for one kind. */
async function measureKind(who: string, reader: Somebody, kind: string): Promise<void> {
  const latencies: { search: string; ms: number }[] = [];
  const database = await cpuOfServer(world.owner);
  const api = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const words of THING_SEARCHES) {
      const from = performance.now();
      const { search } = await reader.ask<{ search: { things: { title: string }[] } }>(ONE_SEARCH, {
        words,
        kinds: [kind],
      });
      latencies.push({ search: words, ms: performance.now() - from });
      for (const { title } of search.things)
        if (
          !folded(words)
            .split(' ')
            .every((word) => folded(title).includes(word))
        )
          failures.push(`${words}: ${title}`);
    }
  }
  const used = process.cpuUsage(api);
  const cpu = [(used.user + used.system) / 1000, (await cpuOfServer(world.owner)) - database];
  report(`${who}: ${kind}`, latencies, cpu);
}

function report(who: string, latencies: { search: string; ms: number }[], cpu: number[]): void {
  const sorted = latencies.toSorted((one, other) => one.ms - other.ms);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1]!.ms.toFixed(1);
  const slowest = sorted.at(-1)!;
  const [api, database] = cpu.map((ms) => (ms / latencies.length).toFixed(1));
  console.log(
    `${who.padEnd(22)} p50 ${at(0.5).padStart(6)} ms  p95 ${at(0.95).padStart(6)} ms  max ${slowest.ms.toFixed(1).padStart(6)} ms (${slowest.search})  CPU per request: client and API ${api} ms, PostgreSQL ${database} ms`,
  );
}

/** Every match scored, as the nation's reader would have to: no rights, no HTTP. */
async function measurePeer(): Promise<void> {
  const latencies: { search: string; ms: number }[] = [];
  const database = await cpuOfServer(world.owner);
  for (const search of SEARCHES) {
    const from = performance.now();
    await world.owner.query(PEER, [folded(search)]);
    latencies.push({ search, ms: performance.now() - from });
  }
  report('peer: ts_rank, SQL', latencies, [0, (await cpuOfServer(world.owner)) - database]);
}

/** Numbers come first, pages neither repeat nor miss anything, and every answer holds the words. */
async function checkAnswers(reader: Somebody): Promise<void> {
  const { rows } = await world.owner.query<{ code: string }>(`SELECT code FROM directive WHERE code LIKE '777/%'`);
  const numbered = await reader.ask<Page>(SEARCH, { search: rows[0]!.code });
  if (numbered.directives.edges[0]?.node.code !== rows[0]!.code) failures.push(`${rows[0]!.code} does not come first`);
  const found = await everyPage(reader, 'hợp tác xã muối');
  const expected = await world.owner.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM directive_text WHERE body LIKE '%hợp tác xã muối%'`,
  );
  // Others hold the same words apart from each other.
  if (found.length < expected.rows[0]!.count || new Set(found).size !== found.length)
    failures.push(`${found.length} (${new Set(found).size} different) found of ${expected.rows[0]!.count}`);
  const head = await reader.ask<Page>(SEARCH, { search: 'thu vien truong hoc' });
  for (const { node } of head.directives.edges)
    if (!folded(node.subject).includes('thu vien truong hoc')) failures.push(`not in the subject: ${node.subject}`);
  say(`${found.length} documents through all pages; ${failures.length} failures`);
}

async function everyPage(reader: Somebody, search: string): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { directives }: Page = await reader.ask<Page>(SEARCH, { search, after });
    found.push(...directives.edges.map(({ node }) => node.id));
    if (!directives.pageInfo.hasNextPage) return found;
    after = directives.pageInfo.endCursor;
  }
}

async function keepersOf({ owner }: World): Promise<Keeper[]> {
  const { rows } = await owner.query<Keeper>(
    'SELECT organisation_key AS key, name FROM organisation_period ORDER BY path',
  );
  return rows;
}

async function provinceOf({ owner }: World): Promise<string> {
  const { rows } = await owner.query<{ id: number }>(
    `SELECT organisation_key AS id FROM organisation_period WHERE path ~ '^[0-9]+[.][0-9]+[.]$' ORDER BY path LIMIT 1`,
  );
  return Buffer.from(`Organisation::${rows[0]!.id}`).toString('base64url');
}

async function officerAt({ administrator, stranger }: World, organisationId: string, name: string): Promise<Somebody> {
  const input = {
    name: 'Chuyên viên',
    email: `${name}@bench.invalid`,
    role: 'OFFICER',
    organisationId,
    validFrom: TODAY,
  };
  const { createPerson } = await administrator.ask<{ createPerson: { id: string } }>(CREATE_PERSON, { input });
  const { issueSignInLink } = await administrator.ask<{ issueSignInLink: { url: string } }>(ISSUE_LINK, {
    id: createPerson.id,
  });
  const officer = stranger(name);
  await officer.ask(SIGN_IN, { token: tokenOf(issueSignInLink.url) });
  return officer;
}
