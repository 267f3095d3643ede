import config from './jest.config.mjs';

/** Everything but what takes long: the access matrix, the 500 histories, and starting everything for development. Arguments stay free for patterns. */
const LONG = ['access/matrix-', 'reporting/histories', 'development/dev'];

/** @type {import('jest').Config} */
export default {
  ...config,
  projects: config.projects.map((project) => ({
    ...project,
    testPathIgnorePatterns: ['/node_modules/', ...LONG],
  })),
};
