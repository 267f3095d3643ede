/** Exports of one person that wait or are being written. */
export const MOST_UNDER_WAY = 3;
/** Of one person, with those that are written and not removed yet. */
export const MOST_KEPT = 20;
/** Days for which a written file can be fetched. */
export const DAYS_KEPT = 3;
/** Characters of what is asked for: variables and columns. */
export const MOST_ASKED = 60_000;
/** How often one is begun anew whose writing broke off. */
export const MOST_ATTEMPTS = 5;
/** A worker that has not come further for so long is taken for gone. */
export const LEASE_SECONDS = 60;

/** Whether the ask is small enough to be kept. */
export const isKeepable = (asked: { variables: object; columns: readonly object[] }): boolean =>
  JSON.stringify(asked).length <= MOST_ASKED;
