/** Certificates of one file. */
export const MOST_IN_BATCH = 5_000;
/** Files of one person, waiting or kept. */
export const MOST_BATCHES = 5;
/** They name people: time to fetch and print them. */
export const HOURS_KEPT = 24;
/** How often one is begun anew whose drawing broke off. */
export const MOST_ATTEMPTS = 5;
/** A worker that has not come further for so long is taken for gone. */
export const LEASE_SECONDS = 60;
/** Certificates that the worker is given at once. */
export const PAGE = 200;
