export { type EmbeddedPostgres, runningPostgres, startPostgres } from './embedded-postgres.ts';
export { stopOrphan } from './postmaster.ts';
