import { type Actor, type IsoDate, type Query, tableOf } from '@app/kernel';
import { acrossTheLines, flowsDownTo, speaksForTerritory } from '@app/organisations';
import { visibleParticipants } from '@app/participants';
import { Title } from './title.entity';
import { TitleClosing } from './title-closing.entity';
import { TitleRegistration } from './title-registration.entity';
import { TitlePermission } from './titles.permissions';

export const titles = tableOf(Title);
export const closings = tableOf(TitleClosing);
export const registrations = tableOf(TitleRegistration);

/** Columns of `title AS t`, `title_closing AS c` and `title_registration AS r`. */
export const titleColumns = titles.columns('t');
export const closingColumns = closings.columns('c');
export const registrationColumns = registrations.columns('r');

/** SQL condition on `title_registration AS r`. */
export const visibleRegistrations = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  visibleParticipants('r', actor, today, params, TitlePermission.ReadRegistrations);

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
    `SELECT c.closes_on AS "closesOn" FROM ${PLACED_CLOSINGS}
     JOIN administrative_unit_period AS here ON here.unit_key = $4 AND ${on('here')}
     WHERE c.year = $2 AND c.closes_on IS NOT NULL AND c.organisation_key IS DISTINCT FROM $5 AND ${holdsFor('$3')}
     ORDER BY length(there.path) DESC, length(place.path) DESC, c.closes_on LIMIT 1`,
    [today, year, path, scopeId, organisationKey],
  );
  return row?.closesOn ?? null;
}
