import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `node test/jest.ts [arguments of jest]`: jest with the flags that the tests need. */
const NODE_FLAGS = [
  '--import=./test/support/typescript-hooks.mjs',
  '--import=./test/support/keep-worker-data.mjs',
  // For the isolated ones: jest's own loader.
  '--experimental-vm-modules',
  '--enable-source-maps',
  '--max-semi-space-size=64',
  '--disable-warning=ExperimentalWarning',
  // V8 13 can abort (`jit_page.has_value()`) when it throws away the first form of a wrapper that WebAssembly calls; `fetch` has such wrappers. They stay.
  '--wasm-wrapper-tiering-budget=2000000000',
];
/** When the whole run is given up: not before a file that may take longer. */
const GIVE_UP_MS = Math.max(40 * 60_000, Number(process.env.TEST_FILE_GIVE_UP_MS ?? 0));

const args = process.argv.slice(2);
const config = args.includes('-c') ? [] : ['-c', 'test/jest.config.mjs'];
const { status } = spawnSync(process.execPath, [...NODE_FLAGS, 'node_modules/jest/bin/jest.js', ...config, ...args], {
  cwd: join(import.meta.dirname, '..'),
  stdio: 'inherit',
  timeout: GIVE_UP_MS,
});
process.exitCode = status ?? 1;
