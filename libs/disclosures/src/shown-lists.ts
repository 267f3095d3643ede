import type { IsoDate, Query } from '@app/kernel';

/** One of those that are shown, as the page of all of them names it. */
export interface ShownList {
  code: string;
  decision: string | null;
  decidedOn: IsoDate;
  issuer: string;
}

const ON_A_PAGE = 50;

/** `$1` the day. */
const SHOWN = 'l.withdrawn_on IS NULL AND l.shown_from <= $1 AND (l.shown_until IS NULL OR l.shown_until >= $1)';

const LISTS = `SELECT l.code, d.code AS decision, d.issued_on AS "decidedOn",
    (SELECT o.name FROM organisation_period AS o WHERE o.organisation_key = l.organisation_key AND o.valid_from <= d.issued_on ORDER BY o.valid_from DESC LIMIT 1) AS issuer
  FROM disclosure AS l JOIN directive AS d ON d.key = l.directive_key WHERE ${SHOWN}
  ORDER BY d.issued_on DESC, l.code LIMIT ${ON_A_PAGE} OFFSET $2`;

/** The latest decision first. */
export async function shownLists(
  query: Query,
  today: IsoDate,
  page: number,
): Promise<{ lists: ShownList[]; page: number; pages: number }> {
  const [all] = await query<{ count: number }>(`SELECT count(*)::int AS count FROM disclosure AS l WHERE ${SHOWN}`, [
    today,
  ]);
  const pages = Math.max(1, Math.ceil(all!.count / ON_A_PAGE));
  const asked = Math.min(page, pages);
  return { lists: await query<ShownList>(LISTS, [today, (asked - 1) * ON_A_PAGE]), page: asked, pages };
}
