import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../libs/postgres-launcher/src/index.ts';

/**
 * Every command of docs/operation.md, tried in what docker-compose.yml builds: a folder with what its last stage copies, pruned as it prunes. As documented it
 * must succeed; without arguments, and without a database, it must end in a sentence. Needs what `npm run build` makes.
 */
const root = join(import.meta.dirname, '..');
const compose = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const operation = readFileSync(join(root, 'docs/operation.md'), 'utf8');
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts;
const PRUNE = 'npm prune --omit=dev';
const PATIENCE_MS = 120_000;
const faults: string[] = [];

interface Command {
  /** As documented. */
  text: string;
  /** Settings handed through with `-e`. */
  settings: string[];
  args: string[];
}

type Environment = Record<string, string>;

const folder = mkdtempSync(join(tmpdir(), 'hieu-hoc-image-'));
const image = join(folder, 'srv');
/** Links instead of copies, but for what npm writes in place. */
function makeImage(): void {
  if (!compose.includes(PRUNE)) throw new Error(`docker-compose.yml does not say \`${PRUNE}\` any more`);
  const copied = [...compose.matchAll(/COPY --from=build \/srv\/(\S+) /g)].map(([, path]) => path!);
  for (const path of copied) {
    if (path === 'node_modules') run('cp', ['-al', join(root, path), join(image, path)], root);
    else cpSync(join(root, path), join(image, path), { recursive: true });
  }
  const lock = 'node_modules/.package-lock.json';
  rmSync(join(image, lock));
  copyFileSync(join(root, lock), join(image, lock));
  for (const name of ['package-lock.json', '.npmrc']) copyFileSync(join(root, name), join(image, name));
  const [npm, ...args] = PRUNE.split(' ');
  run(npm!, [...args, '--ignore-scripts', '--offline', '--no-audit', '--no-fund'], image);
}

function run(command: string, args: string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

async function tryAll(): Promise<void> {
  const server = await startPostgres({ dataDir: join(folder, 'postgres'), durable: true });
  try {
    const client = new pg.Client({ connectionString: server.url('postgres') });
    await client.connect();
    await client.query('CREATE DATABASE hieu_hoc');
    await client.end();
    await tryWith(server.url('hieu_hoc'));
  } finally {
    await server.stop();
  }
}

async function tryWith(url: string): Promise<void> {
  const settings = settingsFor(url);
  const documented = documentedCommands();
  checkThatAllAreDocumented(documented);
  succeeds('migrate', commandOf('migrate'), settings);
  const [first, ...others] = documented.toSorted((one, other) => rankOf(one) - rankOf(other));
  succeeds(first!.text, argsOf(first!, ''), only(settings, first!));
  succeeds(`${first!.text} (whose link was lost)`, argsOf(first!, ''), only(settings, first!));
  const head = await whileServing(url, settings);
  for (const command of others) succeeds(command.text, argsOf(command, head), only(settings, command));
  const away = { ...settings, DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:9/nowhere' };
  for (const command of documented) {
    const file = command.args.slice(0, 1);
    endsInASentence(`${command.text} (without arguments)`, file, only(settings, command), false);
    endsInASentence(`${command.text} (without a database)`, argsOf(command, head), only(away, command), true);
  }
  for (const service of ['migrate', 'api', 'worker'])
    endsInASentence(`${service} (without settings)`, commandOf(service), {}, true);
}

/** Somebody is made first and erased last. */
const rankOf = ({ text }: Command): number => (/administrator/.test(text) ? 0 : /erase-person/.test(text) ? 2 : 1);

function settingsFor(url: string): Environment {
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    DATABASE_URL: url,
    APP_PASSWORD: 'app',
    WORKER_PASSWORD: 'worker',
    MASTER_KEY: randomBytes(32).toString('base64'),
    AUDIT_PRIVATE_KEY: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    CERTIFICATE_PRIVATE_KEY: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    PUBLIC_URL: 'https://hieu-hoc.example.invalid',
    FILES_DIRECTORY: join(folder, 'files'),
  };
}

/** What the service `migrate` has, and what the command hands through. */
const only = (settings: Environment, command: Command): Environment =>
  Object.fromEntries(['DATABASE_URL', ...command.settings].map((name) => [name, settings[name] ?? '']));

function documentedCommands(): Command[] {
  const lines = [...operation.matchAll(/^docker compose run --rm (.*?)migrate node (.+)$/gm)];
  return lines.map(([, options, rest]) => ({
    text: basename(rest!.split(' ')[0]!),
    settings: [...options!.matchAll(/-e (\w+)/g)].map(([, name]) => name!),
    args: [...rest!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!),
  }));
}

/** What operation.md names as `npm run …` and is a command of the built API has a line for the image, too. */
function checkThatAllAreDocumented(documented: Command[]): void {
  for (const [, name] of operation.matchAll(/npm run ([\w:-]+)/g)) {
    const file = /node (dist\/apps\/api\/src\/commands\/[\w-]+\.js)/.exec(scripts[name!] ?? '')?.[1];
    if (!scripts[name!]) faults.push(`operation.md names npm run ${name}, which is no script`);
    else if (file && !documented.some(({ args }) => args[0] === file))
      faults.push(`operation.md has no line for ${file} in the image`);
  }
}

const EXAMPLES: Record<string, string> = {
  '--name': 'Người Quản Trị',
  '--email': 'quan-tri@example.invalid',
  '--person': 'quan-tri@example.invalid',
  '--reason': 'theo đơn của người đó',
  '--units': join(folder, 'units.csv'),
  '--conversions': join(folder, 'conversions.csv'),
};

function argsOf({ args }: Command, head: string): string[] {
  writeFileSync(EXAMPLES['--units']!, 'code,name,parent_code\n75,Thành phố Đồng Nai,\n');
  writeFileSync(
    EXAMPLES['--conversions']!,
    'Tỉnh,Tên Xã mới,Mã Xã mới,Tên Xã cũ,Mã Xã cũ,Ghi chú,Quận/huyện,Tỉnh cũ,\n' +
      'Thành phố Hà Nội (01),Phường Ba Đình,00004,Phường Trúc Bạch,00004,Nhập toàn bộ,Quận Ba Đình (001),Thành phố Hà Nội (01),\n',
  );
  return args.map((arg, at) => (arg === 'BATCH:HASH' ? head : (EXAMPLES[args[at - 1] ?? ''] ?? arg)));
}

/** As the service has it in the compose file, without `node`. */
function commandOf(service: string): string[] {
  const [, list] = new RegExp(`^  ${service}:\\n[\\s\\S]*?command: \\[node, ([^\\]]+)\\]`, 'm').exec(compose)!;
  return list!.split(/,\s*/);
}

/** API and worker run until the trail has a head, and are told to end. Answers the head. */
async function whileServing(url: string, settings: Environment): Promise<string> {
  const port = await freePort();
  const as = (role: string, password: string) =>
    Object.assign(new URL(url), { username: `hieuhoc_${role}_login`, password }).href;
  const services = {
    api: { ...settings, PORT: String(port), DATABASE_APP_URL: as('app', 'app') },
    worker: { ...settings, DATABASE_WORKER_URL: as('worker', 'worker'), API_URL: `http://127.0.0.1:${port}` },
  };
  const children = Object.entries(services).map(
    ([name, env]) => [name, spawn(process.execPath, commandOf(name), { cwd: image, env })] as const,
  );
  try {
    let said = '';
    children[1]![1].stdout.on('data', (piece: Buffer) => (said += String(piece)));
    const isReady = () =>
      fetch(`http://127.0.0.1:${port}/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    await until('the API is ready', isReady);
    const headIn = () => /head of the audit trail: (\S+)/.exec(said)?.[1];
    await until('the worker tells the head', () => Promise.resolve(headIn() !== undefined));
    return headIn()!;
  } finally {
    await Promise.all(children.map(([name, child]) => stop(name, child)));
  }
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < PATIENCE_MS; await sleep(250)) if (await isSo()) return;
  throw new Error(`it did not come to that: ${what}`);
}

async function stop(name: string, child: ChildProcess): Promise<void> {
  if (child.exitCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  if (child.exitCode !== 0) faults.push(`${name}: ended with ${child.exitCode ?? child.signalCode}`);
}

function answerOf(args: string[], env: Environment): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: image,
    env: { NODE_ENV: 'production', PATH: process.env.PATH ?? '', ...env },
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  return { status, said: `${stdout}${stderr}`.trim() };
}

function succeeds(what: string, args: string[], env: Environment): void {
  const { status, said } = answerOf(args, env);
  console.log(`${status === 0 ? 'ok ' : 'NOT'} ${what}`);
  if (status !== 0) faults.push(`${what}: ended with ${status}\n${said}`);
}

function endsInASentence(what: string, args: string[], env: Environment, mustFail: boolean): void {
  const { status, said } = answerOf(args, env);
  const isStack = /^\s+at \S|node:internal|Error: /m.test(said);
  const isWell = said !== '' && !isStack && status !== null && (!mustFail || status !== 0);
  console.log(`${isWell ? 'ok ' : 'NOT'} ${what}: ${said.split('\n').at(-1)}`);
  if (!isWell) faults.push(`${what}: ended with ${status}\n${said}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

try {
  makeImage();
  await tryAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
console.log(faults.length > 0 ? `${faults.length} problems` : 'every documented command works in the image');
process.exitCode = faults.length > 0 ? 1 : 0;
