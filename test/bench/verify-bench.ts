import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createWriteStream, rmSync, statSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { CertificateSheet } from '@app/documents';
import { buildWorld, built, type World } from '../lap/world.ts';
import { startOurs, type Subject } from './api-subjects.ts';

/**
 * `npm run bench:verify -- --checks 4000 --certificates 5000`: what anybody asks of a certificate, against a route that does nothing in the same process;
 * and a file of many, drawn as the worker does it. An answer that is not what it must be fails the run, slowness does not.
 */
const { values } = parseArgs({
  options: { checks: { type: 'string', default: '4000' }, certificates: { type: 'string', default: '5000' } },
});
const [checks, count] = [Number(values.checks), Number(values.certificates)];
const CONCURRENCY = 8;
const MEGABYTE = 1024 * 1024;
const began = performance.now();
const say = (text: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s] ${text}`);

const { issueCertificatesIn } = await built<typeof import('@app/certificates')>('libs/certificates/src/index.js');
const { Actor, Transactions } = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');
const { drawnCertificates } = await built<typeof import('@app/documents')>('libs/documents/src/index.js');

const world = await buildWorld({ now: '2027-01-10T02:00:00Z', poolSize: 5, log: say });
const api = await startOurs({ databaseUrl: world.appUrl, poolSize: 10, today: '2027-01-10' });
try {
  const { codes, wrong, roundKey } = await plant(world);
  await measured('warm', codes.slice(0, 500).map(page), /Giấy thật|Genuine/);
  const bare = await measured('a bare route', Array<string>(checks).fill('/live'), /live/);
  const answers = [
    await measured('a genuine code', pick(codes).map(page), /Giấy thật|Genuine/),
    await measured('a wrong code', pick(wrong).map(page), /Không có giấy|No certificate/),
    await measured('what cannot be a code', Array<string>(checks).fill(page('x')), /Không có giấy|No certificate/),
  ];
  for (const { name, cpu } of answers) say(`${name}: ${(cpu / bare.cpu).toFixed(1)} times the bare route in CPU`);
  await drawMany(roundKey);
} finally {
  api.stop();
  await world.stop();
}

/** Of one office to itself, as decisions leave them. */
async function plant({
  owner,
  government,
  app,
}: World): Promise<{ codes: string[]; wrong: string[]; roundKey: string }> {
  const [directiveKey, roundKey] = [randomUUID(), randomUUID()];
  await owner.query(
    `INSERT INTO directive (key, keeper_key, origin, type, code, code_key, issuer, issuer_key, issued_on, subject, state, created_at)
     VALUES ($1, $2, 'own', 'QĐ', '1/QĐ-CP', '1/qd-cp', 'Chính phủ', $2, '2027-01-05', 'Về việc công nhận', 'registered', now())`,
    [directiveKey, government.key],
  );
  await owner.query(
    `INSERT INTO recognition_round (key, organisation_key, title_key, subject, year, nominations_until, state, opened_on)
     SELECT $1, $2, t.key, 'organisation', 2026, '2027-01-02', 'decided', '2027-01-01' FROM title AS t WHERE t.subject = 'organisation' ORDER BY t.code LIMIT 1`,
    [roundKey, government.key],
  );
  await owner.query(
    `INSERT INTO recognition (province_id, scope_id, key, title_key, year, achievement, kind, organisation_key, path, round_key, nomination_key, granted_by_key,
       directive_key, granted_on, book_year, number, validity)
     SELECT p.scope_id, p.scope_id, gen_random_uuid(), d.title_key, 2026, 'title/' || n, 'organisation', p.organisation_key, p.path, d.key, gen_random_uuid(), $2,
       $3, '2027-01-05', 2027, n, 'unverified'
     FROM recognition_round AS d, organisation_period AS p, generate_series(1, $4::int) AS n WHERE d.key = $1 AND p.organisation_key = $2`,
    [roundKey, government.key, directiveKey, count],
  );
  const { rows: granted } = await owner.query<{ provinceId: number; scopeId: number; key: string; path: string }>(
    'SELECT province_id AS "provinceId", scope_id AS "scopeId", key, path FROM recognition',
  );
  const issue = () => app.get(Transactions).run(Actor.system(), (tx) => issueCertificatesIn(tx, granted));
  // Codes that were drawn and that nothing has any more.
  await issue();
  const { rows: gone } = await owner.query<{ code: string }>('DELETE FROM certificate RETURNING code');
  const from = performance.now();
  await issue();
  say(`${count} made out in one transaction: ${Math.round(performance.now() - from)} ms`);
  const { rows: held } = await owner.query<{ code: string }>('SELECT code FROM certificate');
  await owner.query('ANALYZE');
  return { codes: held.map(({ code }) => code), wrong: gone.map(({ code }) => code), roundKey };
}

function pick(codes: readonly string[]): string[] {
  return Array.from({ length: checks }, (_, at) => codes[at % codes.length]!);
}

function page(code: string): string {
  return `/check/${code}`;
}

interface Measured {
  name: string;
  /** Of the process that answers, milliseconds each. */
  cpu: number;
}

async function measured(name: string, paths: readonly string[], expected: RegExp): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  const before = await api.usage();
  const from = performance.now();
  const latencies: number[] = [];
  const queue = paths.values();
  const client = async (): Promise<void> => {
    for (const path of queue) {
      const start = performance.now();
      const { status, text } = await get(agent, api, path);
      latencies.push(performance.now() - start);
      if (status !== 200 || !expected.test(text)) throw new Error(`${name}: ${status} ${text.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, client));
  const seconds = (performance.now() - from) / 1000;
  agent.destroy();
  const cpu = ((await api.usage()).cpu - before.cpu) / paths.length;
  const sorted = latencies.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(1);
  say(
    `${name}: ${Math.round(paths.length / seconds)}/s, ${cpu.toFixed(2)} ms of CPU each, p50 ${at(0.5)}, p99 ${at(0.99)} ms`,
  );
  return { name, cpu };
}

function get(agent: Agent, { url }: Subject, path: string): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    request(`${url}${path}`, { agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      response.on('error', fail);
    })
      .on('error', fail)
      .end();
  });
}

/** As the worker does it: pages of sheets from the API, drawn into a file as they come. */
async function drawMany(roundKey: string): Promise<void> {
  const ticket = randomBytes(32).toString('base64url');
  const key = randomUUID();
  // Who administers sees no recognitions.
  await world.owner.query(`UPDATE role_assignment SET role = 'officer'`);
  await world.owner.query(
    `INSERT INTO certificate_batch (key, owner_key, round_key, state, total, language, asked_at, taken_at, ticket_digest)
     SELECT $1, a.person_key, $2, 'running', $3, 'vi', now(), now(), $4 FROM role_assignment AS a LIMIT 1`,
    [key, roundKey, count, createHash('sha256').update(ticket).digest()],
  );
  const file = join(tmpdir(), `${key}.pdf`);
  let drawn = 0;
  let most = 0;
  const sheets = async function* (): AsyncGenerator<CertificateSheet> {
    for (let after: string | null = null; ;) {
      const response = await fetch(`${api.url}/certificates/pages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ key, ticket, after }),
      });
      const answer = (await response.json()) as { sheets: CertificateSheet[]; after: string | null };
      if (!response.ok) throw new Error(JSON.stringify(answer));
      yield* answer.sheets;
      drawn += answer.sheets.length;
      most = Math.max(most, process.memoryUsage().rss);
      if (answer.after === null) return;
      after = answer.after;
    }
  };
  globalThis.gc?.();
  const before = {
    rss: process.memoryUsage().rss,
    cpu: process.cpuUsage(),
    api: await api.usage(),
    at: performance.now(),
  };
  await pipeline(drawnCertificates('Giấy', sheets()), createWriteStream(file));
  const { user, system } = process.cpuUsage(before.cpu);
  const apiCpu = (await api.usage()).cpu - before.api.cpu;
  const { size } = statSync(file);
  rmSync(file);
  if (drawn !== count) throw new Error(`${drawn} of ${count} certificates were drawn`);
  say(
    `${drawn} certificates in one file: ${((performance.now() - before.at) / 1000).toFixed(1)} s, CPU ${((user + system) / 1e6).toFixed(1)} s drawing and ${(apiCpu / 1000).toFixed(1)} s of the API, ` +
      `${(size / MEGABYTE).toFixed(1)} MB, memory ${Math.round(before.rss / MEGABYTE)} before and ${Math.round(most / MEGABYTE)} MB at most`,
  );
}
