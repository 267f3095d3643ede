/** Seconds after the nth try that came to nothing; after the last of them the endpoint is parked, some 21 hours after the first. */
const WAITS = [10, 60, 300, 1_800, 7_200, 21_600, 43_200];
export const MOST_TRIES = WAITS.length + 1;
/** Up to a fifth more or less, so that what failed together does not come back together. */
const JITTER = 0.2;

/** Milliseconds until the next try, after so many; `chance` from 0 to 1. */
export const waitAfter = (tries: number, chance: number): number =>
  Math.round(WAITS[Math.min(tries, WAITS.length) - 1]! * 1000 * (1 + JITTER * (2 * chance - 1)));
