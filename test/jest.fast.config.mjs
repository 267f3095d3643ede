import config from './jest.config.mjs';

/**
 * Everything but what takes long: the access matrices and the walk of all paths, the 500 histories, reading and confirming every document,
 * waiting for a database in trouble, and starting everything for development. Arguments stay free for patterns.
 */
const LONG = [
  'access/matrix-',
  'access/walk',
  'reporting/histories',
  'thread/confirm-reading',
  'demo/samples',
  'api/database-trouble',
  'development/dev',
];

/** @type {import('jest').Config} */
export default {
  ...config,
  projects: config.projects.map((project) => ({
    ...project,
    testPathIgnorePatterns: [...(project.testPathIgnorePatterns ?? []), ...LONG],
  })),
};
