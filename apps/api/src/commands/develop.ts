import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../config';
import { runLocally } from '../setup/local-run';

const port = process.env.PORT ?? '3000';
const consolePort = process.env.CONSOLE_PORT ?? '5173';
const inspectors = { api: process.env.INSPECT_API ?? '9229', worker: process.env.INSPECT_WORKER ?? '9230' };

/** Begins anew whenever the compiler has written a file that it imports; a crash waits for the next change. */
const watched = (app: 'api' | 'worker'): string[] => [
  '--watch',
  '--watch-preserve-output',
  `--inspect=127.0.0.1:${inspectors[app]}`,
  '--enable-source-maps',
  join(repositoryRoot, `dist/apps/${app}/src/main.js`),
];

/** Everything for development: the sources are being compiled by `compiler`, the console comes from vite, which asks the API. */
export const develop = (compiler: ChildProcess): Promise<void> =>
  runLocally({
    port,
    publicUrl: process.env.PUBLIC_URL ?? `http://localhost:${consolePort}`,
    companions: { compiler },
    parts: [
      { name: 'api', args: watched('api') },
      { name: 'worker', args: watched('worker') },
      {
        name: 'console',
        args: ['node_modules/vite/bin/vite.js', 'apps/console', '--port', consolePort, '--clearScreen', 'false'],
        env: { API_URL: `http://127.0.0.1:${port}` },
      },
    ],
    hints: [
      `Debuggers: api 127.0.0.1:${inspectors.api}, worker 127.0.0.1:${inspectors.worker}. GraphQL: http://localhost:${port}/graphql.`,
    ],
  });
