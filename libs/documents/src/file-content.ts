/** Until commit nobody keeps or removes the same content, so that a row always has content. */
export const lockContent = (query: (sql: string, params: unknown[]) => Promise<unknown>, sha256: string) =>
  query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [sha256]);
