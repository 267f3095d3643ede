import config from './jest.config.mjs';

/** Everything but what takes long: the access matrix and the walk of all paths, the 500 histories, and starting everything for development. Arguments stay free for patterns. */
const LONG = ['access/matrix-', 'access/walk', 'reporting/histories', 'development/dev'];

/** @type {import('jest').Config} */
export default {
  ...config,
  projects: config.projects.map((project) => ({
    ...project,
    testPathIgnorePatterns: [...(project.testPathIgnorePatterns ?? []), ...LONG],
  })),
};
