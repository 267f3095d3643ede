import type { DomainError } from '@app/kernel';

/** What HTTP says of an error, beside its code. */
interface Http {
  status: number;
  headers: Record<string, string>;
}

const statuses: Record<string, number> = {
  UNAUTHENTICATED: 401,
  TOKEN_INVALID: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  FILE_MISSING: 404,
  DRAFT_NOT_OWN: 404,
  IDEMPOTENCY_KEY_REUSED: 409,
  VERSION_CONFLICT: 409,
  RIGHTS_ENDED: 409,
  FILE_TOO_LARGE: 413,
  RENDER_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
  TOO_MANY_ATTEMPTS: 429,
  LINK_GUESSED_TOO_OFTEN: 429,
  TOO_MANY_CALLS: 429,
  TOO_MANY_REQUESTS: 429,
  API_CALLS_PER_MINUTE: 429,
  API_CALLS_PER_DAY: 429,
  API_COST_PER_DAY: 429,
  DATABASE_AWAY: 503,
  DATABASE_BUSY: 503,
  DATABASE_READ_ONLY: 503,
  DATABASE_FULL: 503,
  FILE_STORE_FULL: 503,
  RENDER_TIMEOUT: 503,
  RENDER_BUSY: 503,
  PUBLICATION_BUSY: 503,
};

/** 400 where nothing else is said; `Retry-After` where the error knows when to come again. */
export function httpOf({ code, params }: Pick<DomainError, 'code' | 'params'>): Http {
  const { seconds, minutes } = params;
  const wait = typeof seconds === 'number' ? seconds : typeof minutes === 'number' ? minutes * 60 : null;
  return { status: statuses[code] ?? 400, headers: wait === null ? {} : { 'retry-after': String(wait) } };
}

/** What a GraphQL answer says in HTTP when something in it could not be had for the moment and may be asked for later; null when nothing is so. */
export function askLater(errors: readonly { extensions?: unknown }[] | undefined): Http | null {
  for (const { extensions } of errors ?? []) {
    const http = httpOf(extensions as Pick<DomainError, 'code' | 'params'>);
    if (http.status === 503 || http.status === 429) return http;
  }
  return null;
}
