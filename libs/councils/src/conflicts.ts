import type { IsoDate, Query } from '@app/kernel';
import { SubjectKind } from '@app/subjects';
import { ConflictGround } from './ballot.entity';

export interface Sitting {
  key: string;
  personKey: string;
  organisationKey: number;
}

/** Who is nominated. */
export interface Nominated {
  key: string;
  provinceId: number;
  kind: SubjectKind;
  organisationKey: number | null;
  subjectKey: string | null;
}

export interface FoundConflict {
  memberKey: string;
  nominationKey: string;
  ground: ConflictGround;
}

const on = (alias: string): string =>
  `${alias}.valid_from <= $4 AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= $4)`;

const SITTING = 'unnest($1::uuid[], $2::uuid[], $3::int[]) AS m(key, person_key, organisation_key)';

/** `$1` members, `$2` their people, `$3` for which organisation they stand, `$4` the day, `$5` the nominated organisations. Roles of their own and in another's place. */
const BY_ORGANISATION = `WITH held AS (
    SELECT m.key AS member_key, m.organisation_key FROM ${SITTING}
    UNION SELECT m.key, r.organisation_key FROM ${SITTING}
    JOIN role_assignment AS r ON r.person_key = m.person_key AND r.revoked_at IS NULL AND ${on('r')}
    UNION SELECT m.key, r.organisation_key FROM ${SITTING}
    JOIN role_delegation AS v ON v.delegate_key = m.person_key AND v.ended_at IS NULL AND ${on('v')}
    JOIN role_assignment AS r ON r.key = v.assignment_key AND r.revoked_at IS NULL AND ${on('r')})
  SELECT DISTINCT held.member_key AS "memberKey", x.organisation_key AS "organisationKey",
    CASE WHEN mine.organisation_key = x.organisation_key THEN '${ConflictGround.OwnUnit}'
      WHEN mine.acts_for_key = x.organisation_key THEN '${ConflictGround.ActsFor}' ELSE '${ConflictGround.Below}' END AS ground
  FROM held JOIN organisation_period AS mine ON mine.organisation_key = held.organisation_key AND ${on('mine')}
  CROSS JOIN unnest($5::int[]) AS x(organisation_key)
  LEFT JOIN organisation_period AS theirs ON theirs.organisation_key = x.organisation_key AND ${on('theirs')}
  WHERE mine.organisation_key = x.organisation_key OR mine.acts_for_key = x.organisation_key OR starts_with(mine.path, theirs.path)`;

/** `$1` people, `$2` provinces. */
const BY_PERSON = `SELECT c.person_key AS "personKey", c.key AS "citizenKey", l.family_key AS "familyKey"
  FROM citizen AS c LEFT JOIN membership AS l ON l.province_id = c.province_id AND l.citizen_key = c.key AND l.valid_to IS NULL
  WHERE c.province_id = ANY($2::int[]) AND c.person_key = ANY($1::uuid[]) AND c.ends_on IS NULL`;

/** The ground that is told where several are found. */
const RANK = Object.values(ConflictGround);

/** Who of a council may not decide in which case, as far as the system knows; one ground for each. Citizens are known to be members by their own entry alone. */
export async function conflictsOf(
  query: Query,
  members: readonly Sitting[],
  nominated: readonly Nominated[],
  today: IsoDate,
): Promise<FoundConflict[]> {
  if (members.length === 0 || nominated.length === 0) return [];
  const found = [
    ...(await byOrganisation(query, members, nominated, today)),
    ...(await byPerson(query, members, nominated)),
  ].toSorted((one, other) => RANK.indexOf(one.ground) - RANK.indexOf(other.ground));
  const first = new Map<string, FoundConflict>();
  for (const one of found) {
    const at = `${one.memberKey}/${one.nominationKey}`;
    if (!first.has(at)) first.set(at, one);
  }
  return [...first.values()];
}

async function byOrganisation(
  query: Query,
  members: readonly Sitting[],
  nominated: readonly Nominated[],
  today: IsoDate,
): Promise<FoundConflict[]> {
  const cases = nominated.filter(({ organisationKey }) => organisationKey !== null);
  if (cases.length === 0) return [];
  const rows = await query<{ memberKey: string; organisationKey: number; ground: ConflictGround }>(BY_ORGANISATION, [
    members.map(({ key }) => key),
    members.map(({ personKey }) => personKey),
    members.map(({ organisationKey }) => organisationKey),
    today,
    [...new Set(cases.map(({ organisationKey }) => organisationKey))],
  ]);
  const of = Map.groupBy(cases, ({ organisationKey }) => organisationKey);
  return rows.flatMap(({ memberKey, organisationKey, ground }) =>
    of.get(organisationKey)!.map(({ key: nominationKey }) => ({ memberKey, ground, nominationKey })),
  );
}

async function byPerson(
  query: Query,
  members: readonly Sitting[],
  nominated: readonly Nominated[],
): Promise<FoundConflict[]> {
  const cases = nominated.filter(({ kind }) => kind === SubjectKind.Citizen || kind === SubjectKind.Family);
  if (cases.length === 0) return [];
  const rows = await query<{ personKey: string; citizenKey: string; familyKey: string | null }>(BY_PERSON, [
    members.map(({ personKey }) => personKey),
    [...new Set(cases.map(({ provinceId }) => provinceId))],
  ]);
  const of = Map.groupBy(cases, ({ subjectKey }) => subjectKey!);
  return rows.flatMap(({ personKey, citizenKey, familyKey }) => {
    const memberKeys = members.filter((one) => one.personKey === personKey).map(({ key }) => key);
    const hits = [citizenKey, familyKey].flatMap((key) => (key === null ? [] : (of.get(key) ?? [])));
    return hits.flatMap(({ key: nominationKey, kind }) =>
      memberKeys.map((memberKey) => ({
        memberKey,
        nominationKey,
        ground: kind === SubjectKind.Citizen ? ConflictGround.Oneself : ConflictGround.Family,
      })),
    );
  });
}
