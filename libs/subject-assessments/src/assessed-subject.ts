import { type FactKey, type IsoDate, type Query } from '@app/kernel';
import { SubjectKind } from '@app/subjects';

/** A subject as its assessment needs it. */
export interface AssessedSubject extends FactKey {
  kind: SubjectKind;
  /** The office that keeps it, and where that stood when it was recorded. */
  organisationKey: number;
  path: string;
  /** Ended where it no longer counts. */
  endsOn: IsoDate | null;
  /** Where it lives today. */
  communityKey: string | null;
  /** That place belongs to a difficult area on the day asked. */
  isDifficult: boolean;
  /** Of a citizen. */
  personKey: string | null;
}

export type Kind = Exclude<SubjectKind, SubjectKind.Organisation>;

/** SQL: in which community a subject `s` lives, with `STAY` where it is a citizen. */
export const HOME: Readonly<Record<Kind, string>> = {
  [SubjectKind.Community]: 's.key',
  [SubjectKind.Clan]: 's.community_key',
  [SubjectKind.Family]: 's.community_key',
  [SubjectKind.Citizen]: 'm.community_key',
};

const STAY = `LEFT JOIN membership AS m ON m.province_id = s.province_id AND m.citizen_key = s.key AND m.valid_to IS NULL`;

interface Wanted {
  provinceId: number;
  keys: readonly string[];
  /** As of which the place is looked at. */
  day: IsoDate;
  /** SQL condition on the subject `s`. */
  within?: (params: unknown[]) => string;
}

/** SQL: subjects of a kind as `s`, with where they live today. */
export const withHome = (kind: Kind): string => `${kind} AS s ${kind === SubjectKind.Citizen ? STAY : ''}`;

/** SQL: the same with their community as `c`, and what an assessment needs of them; `day`: as of which the place is looked at. */
export const assessedSubjects = (kind: Kind, day: string): { columns: string; from: string } => ({
  columns: `s.province_id AS "provinceId", s.scope_id AS "scopeId", s.key, '${kind}' AS kind, s.organisation_key AS "organisationKey", s.path,
    s.ends_on AS "endsOn", ${HOME[kind]} AS "communityKey", ${kind === SubjectKind.Citizen ? 's.person_key' : 'NULL'} AS "personKey",
    coalesce(c.difficult_from <= ${day}::date AND (c.difficult_to IS NULL OR c.difficult_to >= ${day}::date), false) AS "isDifficult"`,
  from: `${withHome(kind)} LEFT JOIN community AS c ON c.province_id = s.province_id AND c.key = ${HOME[kind]}`,
});

/** Of one province, by their keys; without `within` wherever they are kept: whoever asks looks at the office. One statement. */
export async function readSubjects(
  query: Query,
  kind: SubjectKind,
  { provinceId, keys, day, within = () => 'true' }: Wanted,
): Promise<Map<string, AssessedSubject>> {
  const params: unknown[] = [provinceId, keys, day];
  const { columns, from } = assessedSubjects(kind as Kind, '$3');
  const rows = await query<AssessedSubject>(
    `SELECT ${columns} FROM ${from} WHERE s.province_id = $1 AND s.key = ANY($2::uuid[]) AND ${within(params)}`,
    params,
  );
  return new Map(rows.map((row) => [row.key, row]));
}
