import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { rm, utimes } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const folder = join(tmpdir(), `hieu-hoc-dev-${process.pid}`);

interface Process {
  pid: number;
  parent: number;
  command: string;
  /** When it began tells it from a later one of the same number. */
  began: string;
}

let run: ChildProcess;
let said: string;
let started: Process[] = [];

const WHOLE = ['apps/api/src/commands/build-and-develop.ts'];
/** On what was compiled before, with something that only lives in the compiler's place. */
const COMPILED = [
  '--input-type=module',
  '--eval',
  `import { spawn } from 'node:child_process';
   import { develop } from './dist/apps/api/src/commands/develop.js';
   await develop(spawn(process.execPath, ['--eval', 'setInterval(() => undefined, 60_000)']));`,
];

/** `npm run dev` without the demonstration, which takes most of the time. Answers with the address of the console. */
async function begin(args = WHOLE, untilItSays = 'Ctrl-C stops everything'): Promise<string> {
  const [port, consolePort, api, worker] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const ports = { PORT: port, CONSOLE_PORT: consolePort, INSPECT_API: api, INSPECT_WORKER: worker };
  said = '';
  run = spawn(process.execPath, args, {
    env: { ...process.env, ...ports, DATA_DIRECTORY: folder, DEMO: 'off', NODE_OPTIONS: '', NODE_COMPILE_CACHE: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [run.stdout!, run.stderr!]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await until(() => said.includes(untilItSays));
  started = family(run.pid!);
  return `http://127.0.0.1:${consolePort}`;
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 900; tries += 1) {
    if (holds()) return;
    await sleep(100);
  }
  throw new Error(`it did not come to that; it said:\n${said}`);
}

const freePort = (): Promise<string> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(String(port)));
    });
  });

function processes(): Process[] {
  const rows = execFileSync('ps', ['-eo', 'stat=,pid=,ppid=,lstart=,args='], { encoding: 'utf8' }).trim().split('\n');
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([state]) => !state!.startsWith('Z'))
    .map(([, pid, parent, ...rest]) => ({
      pid: Number(pid),
      parent: Number(parent),
      began: rest.slice(0, 5).join(' '),
      command: rest.slice(5).join(' '),
    }));
}

function family(root: number): Process[] {
  const all = processes();
  const members = all.filter(({ pid }) => pid === root);
  for (const one of members) members.push(...all.filter(({ parent }) => parent === one.pid));
  return members;
}

const left = (): Process[] => {
  const now = processes();
  return started.filter((one) => now.some(({ pid, began }) => pid === one.pid && began === one.began));
};

const times = (words: string): number => said.split(words).length - 1;

const touch = (path: string) => utimes(path, new Date(), new Date());

async function viewer(address: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ viewer { language } }' }),
  });
  return response.json();
}

afterEach(() => {
  for (const { pid } of left()) process.kill(pid, 'SIGKILL');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

// Windows has no `ps` to look with.
(process.platform === 'win32' ? describe.skip : describe)('npm run dev', () => {
  it('answers through the console’s server, begins anew when a source is written, and ends all that it started', async () => {
    const address = await begin();
    expect(await (await fetch(address)).text()).toContain('/src/main.tsx');
    expect(await viewer(address)).toMatchObject({ data: { viewer: null } });
    // Who watches and who is watched, for API and worker; compiler, console, database.
    expect(started.length).toBeGreaterThan(7);

    // Who is begun anew before having said so says it once only.
    await until(() => times('worker running') > 0);
    await touch('libs/kernel/src/clock.ts');
    await until(() => times('api listening on') > 1 && times('worker running') > 1);
    expect(await viewer(address)).toMatchObject({ data: { viewer: null } });

    started = family(run.pid!);
    run.kill('SIGINT');
    await until(() => run.exitCode !== null && left().length === 0);
    expect(run.exitCode).toBe(0);
  }, 180_000);

  it('ends all that it started when one part ends', async () => {
    // The console comes last; nobody has to wait until all of them work.
    await begin(COMPILED, 'starting the console');
    process.kill(started.find(({ command }) => command.includes('vite.js'))!.pid, 'SIGKILL');
    await until(() => run.exitCode !== null && left().length === 0);
    expect(said).toContain('the console ended with SIGKILL');
    expect(run.exitCode).toBe(1);
  }, 180_000);
});
