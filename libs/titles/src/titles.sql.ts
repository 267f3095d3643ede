import { type Actor, type IsoDate, type Query, tableOf } from '@app/kernel';
import { acrossTheLines, flowsDownTo, speaksForTerritory } from '@app/organisations';
import { changeableParticipants, visibleParticipants } from '@app/participants';
import { Title } from './title.entity';
import { TitleClosing } from './title-closing.entity';
import { TitleRegistration } from './title-registration.entity';
import { REGISTERING, TitlePermission } from './titles.permissions';

export const titles = tableOf(Title);
export const closings = tableOf(TitleClosing);
export const registrations = tableOf(TitleRegistration);

/** Columns of `title AS t`, `title_closing AS c` and `title_registration AS r`. */
export const titleColumns = titles.columns('t');
export const closingColumns = closings.columns('c');
export const registrationColumns = registrations.columns('r');

/** SQL: titles of the keys `$1`. */
export const TITLES_OF_KEYS = `SELECT ${titleColumns} FROM title AS t WHERE t.key = ANY($1::uuid[])`;

/** SQL condition on `title_registration AS r`, never null: as `isLate` has it. */
export const IS_LATE = 'coalesce(r.registered_on > r.closes_on, false)';

/** SQL condition on `title_registration AS r`. */
export const visibleRegistrations = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  visibleParticipants('r', actor, today, params, TitlePermission.ReadRegistrations);

/** SQL condition on `title_registration AS r` that the actor sees: the actor may amend and withdraw it. */
export const amendableRegistrations = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  `(r.withdrawn_on IS NULL AND ${changeableParticipants('r', actor, REGISTERING, today, params)})`;

const SETTERS = 'SELECT given.organisation_key FROM title_closing AS given';

/** SQL condition on `title_closing AS c`: of the own reach, of the levels above, and of the other line in the own territory. */
export function visibleClosings(actor: Actor, today: IsoDate, params: unknown[]): string {
  const reach = { actor, permission: TitlePermission.Read, today, organisation: 'c.organisation_key' };
  return `(${flowsDownTo(reach, params)} OR ${acrossTheLines({ ...reach, among: SETTERS }, params)})`;
}

const on = (alias: string): string =>
  `${alias}.valid_from <= $1 AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= $1)`;

/** `title_closing AS c` with the place of its office today. `$1` is the day. */
export const PLACED_CLOSINGS = `title_closing AS c
  JOIN organisation_period AS place ON place.organisation_key = c.organisation_key AND ${on('place')}
  JOIN administrative_unit_period AS there ON there.unit_key = place.scope_id AND ${on('there')}`;

/** SQL condition over `PLACED_CLOSINGS`: it holds for whoever stands at a path in a unit `here`: below the office, or in the territory for which it speaks. */
export const holdsFor = (path: string): string =>
  `(starts_with(${path}, place.path) OR ${speaksForTerritory} AND starts_with(here.path, there.path))`;

/** SQL: the key of each organisation or unit on the way down to a path. */
const along = (path: string): string => `unnest(string_to_array(rtrim(${path}, '.'), '.')::int[])`;

const OF_CLOSING = `c.key, c.year, c.closes_on, c.organisation_key, length(there.path) AS reach, length(place.path) AS depth`;

/**
 * SQL: of each `who` (`held_key`, `path`, `scope_id` and more) and year the closing day of the nearest office that has set one for others, as `holdsFor` has it.
 * Joined by keys: of a country nobody is compared with everybody. `$1` is the day.
 */
export const nearestClosings = (who: string, years: string): string => {
  const held = `c.closes_on IS NOT NULL AND c.organisation_key IS DISTINCT FROM who.held_key AND ${years}`;
  return `WITH who AS (${who})
    SELECT DISTINCT ON (n.held_key, n.year) n.* FROM (
      SELECT who.*, ${OF_CLOSING} FROM who CROSS JOIN LATERAL ${along('who.path')} AS above(key)
      JOIN (${PLACED_CLOSINGS}) ON c.organisation_key = above.key AND ${held}
      UNION ALL
      SELECT who.*, ${OF_CLOSING} FROM who
      JOIN administrative_unit_period AS here ON here.unit_key = who.scope_id AND ${on('here')}
      CROSS JOIN LATERAL ${along('here.path')} AS above(key)
      JOIN (${PLACED_CLOSINGS}) ON place.scope_id = above.key AND ${speaksForTerritory} AND ${held}) AS n
    ORDER BY n.held_key, n.year, n.reach DESC, n.depth DESC, n.closes_on`;
};

interface Held {
  year: number;
  path: string;
  scopeId: number;
  /** Whose own closing day is for others; null where somebody is registered by an office. */
  organisationKey: number | null;
}

/** The closing day that holds today: that of the nearest office which has set one. */
export async function closingDay(
  query: Query,
  { year, path, scopeId, organisationKey }: Held,
  today: IsoDate,
): Promise<IsoDate | null> {
  const [row] = await query<{ closesOn: string }>(
    `SELECT nearest.closes_on AS "closesOn" FROM (${nearestClosings(
      'SELECT $5::int AS held_key, $3::text AS path, $4::int AS scope_id',
      'c.year = $2',
    )}) AS nearest`,
    [today, year, path, scopeId, organisationKey],
  );
  return row?.closesOn ?? null;
}
