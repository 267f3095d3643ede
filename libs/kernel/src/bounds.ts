/** How long PostgreSQL lets one statement of a write run, in the API. */
export const WRITE_MS = 30_000;
/** Of a reading that no request shares: a long export, a file that is made, a job. */
export const LONG_READING_MS = 60_000;

export const patience = (ms: number): string => `SET LOCAL statement_timeout = ${ms}`;
