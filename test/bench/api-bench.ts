import { Agent, request } from 'node:http';
import { parseArgs } from 'node:util';
import { buildWorld, Somebody, type World } from '../lap/world.ts';
import { plain, type Places, type Question, questionsOf } from './api-questions.ts';
import { compileNest, installPeers, startOurs, startPeer, type Subject } from './api-subjects.ts';
import { enrol, fillReports, openNationalRound, plantPlaces, plantSchools, TODAY } from './country.ts';
import { cpuOfServer } from './cpu.ts';

/**
 * `npm run bench:api`: what an answer costs. The API, built, as its own process with a session, row scope and limits, against programs that know none
 * of that, over the same rows. Wrong answers fail the run, slow ones do not. CPU only: how long things take depends on who else is there.
 * `--units 153000` is the whole nation, `--memory 30000` the memory that the API holds after as many mixed requests.
 */
const { values: options } = parseArgs({
  options: {
    units: { type: 'string', default: '3356' },
    turns: { type: 'string', default: '7' },
    only: { type: 'string', multiple: true, default: [] },
    memory: { type: 'string', default: '0' },
    profile: { type: 'string' },
  },
});
const CONCURRENCY = 4;
const POOL = 10;
const WARM_UP = 8;
const DEEP = 60;
/** The reach of who asks, as the policies read it. */
const NATION = { 'app.scopes': '{(,)}' };

interface Asking {
  subject: Subject;
  question: Question;
  path: string;
  cookie: string;
  body: string;
}

const began = performance.now();
const say = (text: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s] ${text}`);
const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
const failures: string[] = [];
/** Cursor of each subject before its sixtieth page. */
let deep = new Map<string, string>();

const folder = installPeers();
const world = await buildWorld({ now: `${TODAY}T02:00:00Z`, durable: true, log: say });
const subjects: Subject[] = [];
try {
  const { places, cookie } = await plantNation(world, Number(options.units));
  const day = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Ho_Chi_Minh' });
  // The peers know no rights, so they read as the owner.
  const peer = { databaseUrl: world.ownerUrl, poolSize: POOL, today: day };
  const flags = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
  subjects.push(await startOurs({ ...peer, databaseUrl: world.appUrl }, flags));
  subjects.push(
    await startPeer('mercurius', 'keys', `${folder}/mercurius.mjs`, peer),
    await startPeer('postgraphile', 'postgraphile', `${folder}/postgraphile.mjs`, peer),
    await startPeer('postgraphile, row scope', 'postgraphile', `${folder}/postgraphile.mjs`, {
      ...peer,
      databaseUrl: world.appUrl,
      settings: NATION,
    }),
    await startPeer('nest', 'keys', await compileNest(), peer),
    await startPeer('floor', 'routes', `${folder}/floor.mjs`, peer),
  );
  const questions = questionsOf(places);
  await comparePages(questions, cookie);
  const asked = questions.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
  for (const question of asked) await measure(question, cookie);
  await tellMemory();
  await measureMemory(asked, cookie, Number(options.memory));
} finally {
  for (const one of subjects) one.stop();
  agent.destroy();
  await world.stop();
}
for (const failure of failures) console.error(`FAILED  ${failure}`);
if (failures.length > 0) process.exitCode = 1;

/** Everybody of today's map, schools up to the size wanted, and what they have reported. Answers the cookie of an officer of the Government. */
async function plantNation(world: World, units: number): Promise<{ places: Places; cookie: string }> {
  const { owner, government, url } = world;
  const communes = await plantPlaces(world);
  const { rows } = await owner.query<{ count: number }>('SELECT count(*)::int AS count FROM organisation');
  const schools = Math.max(0, units - rows[0]!.count);
  if (schools > 0) await plantSchools(world, communes, schools);
  await owner.query('ANALYZE');
  say(`${rows[0]!.count + schools} organisations`);
  const [cookie] = await enrol(world, [government.key], 'officer');
  const round = await openNationalRound(world, new Somebody(url, 'officer', cookie), 'Đo tải', schools > 0);
  await owner.query('ANALYZE');
  say('a round, everybody asked');
  const figures = await fillReports(world, round.key);
  say(`${figures} figures`);
  await owner.query('VACUUM ANALYZE');
  // The measured program goes by the real clock.
  await owner.query(`UPDATE person_session SET last_seen_at = now(), expires_at = now() + interval '7 days'`);
  say('tidied up');
  return {
    places: {
      organisationKey: communes[7]!.key,
      roundKey: round.key,
      obligation: { provinceId: round.provinceId, scopeId: round.scopeId, key: round.obligationKey },
    },
    cookie: cookie!,
  };
}

function asking(subject: Subject, question: Question, cookie: string, after?: string | null): Asking {
  const { document, variables } =
    subject.tongue === 'postgraphile'
      ? question.postgraphile
      : { document: question.document, variables: subject.tongue === 'ids' ? question.ids : question.variables };
  return {
    subject,
    question,
    path: subject.tongue === 'routes' ? `/${question.name.split(',')[0]}` : '/graphql',
    cookie,
    body: JSON.stringify({ query: document, variables: { ...variables, ...(after ? { after } : {}) } }),
  };
}

interface Listed {
  obligations: { pageInfo: { endCursor: string } };
}

/** Everybody walks to the sixtieth page of the list, which becomes a question of its own. */
async function comparePages(questions: Question[], cookie: string): Promise<void> {
  const list = questions.find(({ name }) => name === 'list')!;
  const cursors = new Map<string, string>();
  for (const subject of subjects) {
    let after: string | null = null;
    for (let page = 1; page < DEEP; page += 1) {
      const { data } = JSON.parse(await post(asking(subject, list, cookie, after))) as { data: Listed };
      after = data.obligations.pageInfo.endCursor;
    }
    cursors.set(subject.name, after!);
  }
  deep = cursors;
  questions.splice(2, 0, { ...list, name: `list, page ${DEEP}` });
}

async function measure(question: Question, cookie: string): Promise<void> {
  const askings = subjects.map((subject) =>
    asking(subject, question, cookie, question.name.includes('page') ? deep.get(subject.name)! : null),
  );
  await compareAnswers(question, askings);
  for (const one of askings) await many(one, question.turn * WARM_UP);
  const turns = new Map(askings.map(({ subject }) => [subject.name, [] as { server: number; database: number }[]]));
  for (let turn = 0; turn < Number(options.turns); turn += 1)
    for (const one of askings) turns.get(one.subject.name)!.push(await costOf(one));
  console.table(
    Object.fromEntries(
      [...turns].map(([name, costs]) => [
        `${question.name}: ${name}`,
        {
          'CPU ms server': round(median(costs.map(({ server }) => server))),
          'CPU ms PostgreSQL': round(median(costs.map(({ database }) => database))),
        },
      ]),
    ),
  );
}

async function tellMemory(): Promise<void> {
  const held: Record<string, number> = {};
  for (const one of subjects) held[one.name] = megabytes((await one.usage()).rss);
  console.table(Object.fromEntries(Object.entries(held).map(([name, memory]) => [name, { 'memory, MB': memory }])));
  const { rows } = await world.owner.query<{ size: string }>('SELECT pg_database_size(current_database()) AS size');
  say(
    `database ${megabytes(Number(rows[0]!.size))} MB; the bench itself ${megabytes(process.resourceUsage().maxRSS * 1024)} MB at most`,
  );
}

/** What the API holds after requests of every kind in turn. */
async function measureMemory(questions: Question[], cookie: string, requests: number): Promise<void> {
  if (requests === 0) return;
  const [ours] = subjects as [Subject];
  const light = questions.filter(({ name }) => name !== 'totals');
  const held = async () => megabytes((await ours.usage()).rss);
  const before = await held();
  const queue = Array.from({ length: requests }).keys();
  const client = async () => {
    for (const at of queue) await post(asking(ours, light[at % light.length]!, cookie));
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, client));
  console.log(`memory of the API: ${before} MB, after ${requests} mixed requests ${await held()} MB`);
}

async function compareAnswers(question: Question, askings: Asking[]): Promise<void> {
  const answers = await Promise.all(
    askings.map(async (one) => {
      const { data } = JSON.parse(await post(one)) as { data: unknown };
      return JSON.stringify(plain(data));
    }),
  );
  answers.forEach((answer, at) => {
    if (answer === answers[0] && answer !== 'null') return;
    failures.push(
      `${question.name}: ${askings[at]!.subject.name} answers\n${answer?.slice(0, 600)}\ninstead of\n${answers[0]!.slice(0, 600)}`,
    );
  });
}

async function costOf(one: Asking): Promise<{ server: number; database: number }> {
  const read = async () => [(await one.subject.usage()).cpu, await cpuOfServer(world.owner)] as const;
  const [server, database] = await read();
  await many(one, one.question.turn);
  const [serverAfter, databaseAfter] = await read();
  return {
    server: (serverAfter - server) / one.question.turn,
    database: (databaseAfter - database) / one.question.turn,
  };
}

async function many(one: Asking, count: number): Promise<void> {
  const queue = Array.from({ length: count }).keys();
  const client = async () => {
    for (const _ of queue) await post(one);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, client));
}

function post({ subject, path, cookie, body }: Asking): Promise<string> {
  return new Promise((done, fail) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), Cookie: cookie };
    request(`${subject.url}${path}`, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) done(text);
        else fail(new Error(`${subject.name}: ${response.statusCode} ${text.slice(0, 500)}`));
      });
      response.on('error', fail);
    })
      .on('error', fail)
      .end(body);
  });
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

function round(ms: number): number {
  return Number(ms.toFixed(3));
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
