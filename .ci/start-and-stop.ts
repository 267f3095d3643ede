import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** The README's first command in a folder: `npm ci && npm start` until it says ready and answers over HTTP; then it is stopped. */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: start-and-stop.ts FOLDER');
const PATIENCE_MS = 10 * 60_000;

const port = await freePort();
const child = spawn('npm ci --no-progress && npm start', {
  cwd: folder,
  shell: true,
  // A group of its own: npm, its shell and the program are stopped together.
  detached: true,
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = once(child, 'exit');
const tooLate = setTimeout(() => stop('SIGKILL'), PATIENCE_MS);
let said = '';
let faults = ['it ended before it was ready'];
for await (const piece of child.stdout) {
  process.stdout.write(piece as Buffer);
  said += String(piece);
  if (!/ready: \S+[\s\S]*Ctrl-C/u.test(said)) continue;
  faults = await ask();
  stop('SIGINT');
  break;
}
child.stdout.resume();
await ended;
clearTimeout(tooLate);
for (const fault of faults) console.error(`npm start: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function ask(): Promise<string[]> {
  const at = `http://127.0.0.1:${port}`;
  const page = await fetch(at);
  const api = await fetch(`${at}/ready`);
  const links = said.match(/#\/sign-in\?token=/gu) ?? [];
  return [
    ...(page.ok && (await page.text()).includes('<div id="root"') ? [] : [`the console answers ${page.status}`]),
    ...(api.ok ? [] : [`the API answers ${api.status}`]),
    ...(links.length > 0 ? [] : ['no sign-in link was printed']),
  ];
}

function stop(signal: NodeJS.Signals): void {
  try {
    process.kill(-child.pid!, signal);
  } catch {
    // It is gone already.
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address() as { port: number };
  server.close();
  return free;
}
