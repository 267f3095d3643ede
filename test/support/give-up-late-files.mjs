import { Worker } from 'node:worker_threads';

/**
 * A whole file that does not end (an endless loop, a module that never loads, one late test after the other) is given up, too: its process
 * ends itself and says where it stood; the runner counts the file as failed and goes on in a new process. A thread watches, since a
 * loop lets no timer come.
 */
const FILE_GIVE_UP_MS = Number(process.env.TEST_FILE_GIVE_UP_MS ?? 10 * 60_000);

const WATCH = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { writeSync } = require('node:fs');
  let file, test, timer;
  parentPort.on('message', (message) => {
    if ('test' in message) { test = message.test; return; }
    clearTimeout(timer);
    ({ file } = message);
    test = 'its modules';
    if (file) timer = setTimeout(giveUp, workerData);
  });
  function giveUp() {
    writeSync(2, '\\n!!! GIVEN UP after ' + workerData / 1000 + ' s: ' + file + ', in: ' + test + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }
`;

let watch;

/** Called where the module of a test file is asked for. */
export function fileBegins(file) {
  if (!watch) {
    // Without the hooks and flags of the tests.
    watch = new Worker(WATCH, { eval: true, workerData: FILE_GIVE_UP_MS, execArgv: [], stdout: false, stderr: false });
    watch.unref();
  }
  tell({ file });
}

export function testBegins(test) {
  tell({ test });
}

export function fileDone() {
  tell({ file: undefined });
}

function tell(message) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  watch?.postMessage(message);
}
