const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A session nobody uses ends after twelve hours, and every session after seven days. */
export const IDLE_MS = 12 * HOUR;
export const ABSOLUTE_MS = 7 * 24 * HOUR;
/** Use is noted at most this often: a write per request would cost more than it tells. */
export const NOTE_USE_MS = 5 * MINUTE;
/** A repeated sign-in request gets its session this long after the first one. */
export const REPLAY_MS = 2 * MINUTE;
/** Whoever came by a link may replace a forgotten password this long. */
export const RESET_MS = 30 * MINUTE;
/** A link that an administrator hands over is good this long. */
export const LINK_MINUTES = 24 * 60;

export const before = (now: Date, milliseconds: number): Date => new Date(now.getTime() - milliseconds);
export const after = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds);
