import type { IsoDate, Query, Transaction } from '@app/kernel';
import { OrganisationError } from './organisation.errors';
import { NATION, provinceOn } from './province';

/** An organisation whose unit lies in another province than that of the organisation above it. */
export interface OutsideSuperior {
  organisationKey: number;
  name: string;
  superior: string;
  /** Names of the units in which the two stand. */
  unit: string;
  superiorUnit: string;
  /** The last day on which it is so; today where nothing has ended. */
  day: IsoDate;
}

/** The organisation above, as of a day or as it last was before it. */
const superiorOn = (key: string, day: string): string => `
  SELECT s.scope_id, s.name FROM organisation_period AS s WHERE s.organisation_key = ${key}
  ORDER BY (s.valid_from <= ${day}) DESC, abs(s.valid_from - ${day}) LIMIT 1`;

const apart = (scope: string, superiorScope: string, day: string): string =>
  `${provinceOn(superiorScope, day)} NOT IN (${NATION}, ${provinceOn(scope, day)})`;

interface PlacedDraft {
  parent: { key: number } | null;
  scopeId: number;
  validFrom: IsoDate;
  validTo?: IsoDate | null;
}

/**
 * Refuses drafts whose unit lies in another province than that of the organisation above, on their last day or today: facts stand in the shard of their own
 * province, where the totals of the level above would not look for them. Errors: ORGANISATION_UNIT_OUTSIDE_PARENT, with the places of the drafts.
 */
export async function mustStandWithSuperior(
  tx: Transaction,
  drafts: readonly PlacedDraft[],
  today: IsoDate,
): Promise<void> {
  const placed = drafts.flatMap(({ parent, ...draft }, at) =>
    parent ? [{ ...draft, parentKey: parent.key, at }] : [],
  );
  if (placed.length === 0) return;
  const outside = await tx.query<{ at: number }>(
    `SELECT d.at FROM unnest($1::int[], $2::int[], $3::int[], $4::date[]) AS d(at, parent_key, scope_id, day)
     CROSS JOIN LATERAL (${superiorOn('d.parent_key', 'd.day')}) AS s
     WHERE ${apart('d.scope_id', 's.scope_id', 'd.day')} ORDER BY d.at`,
    [
      placed.map(({ at }) => at),
      placed.map(({ parentKey }) => parentKey),
      placed.map(({ scopeId }) => scopeId),
      placed.map(({ validFrom, validTo }) => validTo ?? (validFrom > today ? validFrom : today)),
    ],
  );
  if (outside.length === 0) return;
  const code = 'ORGANISATION_UNIT_OUTSIDE_PARENT';
  const path = (at: number) => (drafts.length === 1 ? 'administrativeUnitId' : `${at}.administrativeUnitId`);
  throw OrganisationError.ORGANISATION_UNIT_OUTSIDE_PARENT(
    {},
    outside.map(({ at }) => ({ path: path(at), code })),
  );
}

const LAST_DAY = `least(coalesce(c.valid_to, $1::date), $1::date)`;

/** Those of an installation, by their place in the tree, at most `most`; none are made any more, but earlier builds let them be. */
export function organisationsOutsideSuperior(query: Query, today: IsoDate, most: number): Promise<OutsideSuperior[]> {
  return query<OutsideSuperior>(
    `SELECT c.organisation_key AS "organisationKey", c.name, s.name AS superior, ${unitName('c.scope_id', 'd.day')} AS unit,
            ${unitName('s.scope_id', 'd.day')} AS "superiorUnit", d.day::text AS day
     FROM organisation_period AS c
     CROSS JOIN LATERAL (SELECT greatest(${LAST_DAY}, c.valid_from) AS day) AS d
     CROSS JOIN LATERAL (${superiorOn('c.parent_key', 'd.day')}) AS s
     WHERE c.scope_id <> s.scope_id AND ${apart('c.scope_id', 's.scope_id', 'd.day')}
     ORDER BY c.path LIMIT $2::int`,
    [today, most],
  );
}

const unitName = (scope: string, day: string): string => `(
  SELECT u.name FROM administrative_unit_period AS u WHERE u.unit_key = ${scope}
  ORDER BY (u.valid_from <= ${day}) DESC, abs(u.valid_from - ${day}) LIMIT 1)`;
