import { appendFileSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * `TEST_CPU=<file>`: a line for each test file, with the processor seconds of its process and of the processes that this has ended, from the moment the file
 * is loaded to the next one. PostgreSQL and threads that live on are not in it.
 */
const output = process.env.TEST_CPU;

let name;
let began = 0;

function used() {
  const { user, system } = process.cpuUsage();
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const [children, childrenSystem] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(13, 15)
    .map(Number);
  return (user + system) / 1e6 + (children + childrenSystem) / 100;
}

function write() {
  const now = used();
  const line = { file: name ? relative(process.cwd(), name) : 'start', seconds: Number((now - began).toFixed(2)) };
  appendFileSync(output, `${JSON.stringify(line)}\n`);
  began = now;
}

export function countFrom(file) {
  if (!output) return;
  write();
  name = file;
}

if (output) process.on('exit', write);
