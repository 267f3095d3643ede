import config from './jest.config.mjs';

/** Everything but what takes minutes: the access matrix and the 500 histories. Arguments stay free for patterns. */
const LONG = ['access/matrix-', 'reporting/histories'];

/** @type {import('jest').Config} */
export default {
  ...config,
  projects: config.projects.map((project) => ({
    ...project,
    testPathIgnorePatterns: ['/node_modules/', ...LONG],
  })),
};
