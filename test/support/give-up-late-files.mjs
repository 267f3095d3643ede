import { Worker } from 'node:worker_threads';

/**
 * A whole file that does not end (an endless loop, one late test after the other) is given up, too: its process ends itself and says where
 * it stood, and the runner goes on in a new one. A thread watches, since a loop lets no timer come.
 */
const FILE_GIVE_UP_MS = Number(process.env.TEST_FILE_GIVE_UP_MS ?? 10 * 60_000);

const WATCH = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { writeSync } = require('node:fs');
  let file, test, timer;
  parentPort.on('message', (message) => {
    if ('begins' in message) {
      clearTimeout(timer);
      file = message.begins;
      test = undefined;
      timer = setTimeout(look, workerData);
    } else if ('test' in message) test = message.test;
    else if ('done' in message) { clearTimeout(timer); test = undefined; }
    // It answers and stands in no test: its modules did not load, and the process waits for the next file.
    else if (message.answers && test === undefined) clearTimeout(timer);
  });
  function look() {
    timer = setTimeout(giveUp, 5000);
    parentPort.postMessage('?');
  }
  function giveUp() {
    writeSync(2, '\\n!!! GIVEN UP after ' + workerData / 1000 + ' s: ' + file + ', in: ' + (test ?? 'its modules') + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }
`;

let watch;

/** Called where the module of a test file is asked for. */
export function fileBegins(file) {
  if (!watch) {
    // Without the hooks and flags of the tests.
    watch = new Worker(WATCH, { eval: true, workerData: FILE_GIVE_UP_MS, execArgv: [] });
    watch.on('message', () => tell({ answers: true }));
    watch.unref();
  }
  tell({ begins: file });
}

/** A test or a hook. */
export function testBegins(test) {
  tell({ test });
}

export function fileDone() {
  tell({ done: true });
}

function tell(message) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  watch?.postMessage(message);
}
