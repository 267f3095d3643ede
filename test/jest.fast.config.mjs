import config from './jest.config.mjs';

/**
 * Everything but what takes long, so that the rest ends within three minutes: what is exhaustive (matrices, the walk of all paths, statements of all
 * operations, histories, the compiler against graphql-js), what draws or parses many files, what has a house of its own, what waits for a database in
 * trouble or starts everything. Arguments stay free for patterns.
 */
const LONG = [
  'access/matrix-',
  'access/walk',
  'api/compiled-execution',
  'api/database-trouble',
  'api/fuzz',
  'api/memory',
  'api/statements',
  'demo/samples',
  'development/dev',
  'documents/rendering',
  'documents/src/.*render',
  'extraction/src/extract-',
  'people/personal-data',
  'people/recorded-people',
  'people/upgrade',
  'reading/src/content[.]properties',
  'records/books',
  'reporting/histories',
  'search/search[.]isolated',
  'subject-assessments/result-statements',
  'subject-assessments/result-totals',
  'targets/targets',
  'thread/confirm-reading',
  'thread/trace-source',
  'wing/',
  'worker/reminders',
];

/** @type {import('jest').Config} */
export default {
  ...config,
  projects: config.projects.map((project) => ({
    ...project,
    testPathIgnorePatterns: [...(project.testPathIgnorePatterns ?? []), ...LONG],
  })),
};
