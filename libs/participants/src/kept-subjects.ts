import { type FactKey, type FactPlace, type IsoDate, tableOf, type Transaction } from '@app/kernel';
import { territoriesOf } from '@app/organisations';
import { Citizen, Clan, Community, Family, SubjectKind, SubjectPermission, visibleSubjects } from '@app/subjects';

/** Whoever is no organisation. */
export type PersonalKind = Exclude<SubjectKind, SubjectKind.Organisation>;

const TABLES = {
  [SubjectKind.Community]: tableOf(Community).name,
  [SubjectKind.Clan]: tableOf(Clan).name,
  [SubjectKind.Family]: tableOf(Family).name,
  [SubjectKind.Citizen]: tableOf(Citizen).name,
} as const;

interface KeptSubject {
  key: string;
  endsOn: string | null;
}

/**
 * Those of the keys that one of the offices keeps, alone or together with the other line of its area, in order and locked: two registrations of one wait for
 * each other.
 */
export async function keptSubjects(
  tx: Transaction,
  {
    kind,
    provinceId,
    organisationKeys,
  }: { kind: PersonalKind; provinceId: number; organisationKeys: readonly number[] },
  keys: readonly string[],
  today: IsoDate,
): Promise<KeptSubject[]> {
  const params: unknown[] = [provinceId, keys, organisationKeys, today];
  const visible = visibleSubjects('s', tx.actor, today, params, SubjectPermission.Keep);
  const spoken = territoriesOf({ actor: tx.actor, permission: SubjectPermission.Keep, today }, params);
  return tx.query<KeptSubject>(
    `SELECT s.province_id, s.key, s.ends_on AS "endsOn" FROM ${TABLES[kind]} AS s
     WHERE s.province_id = $1 AND s.key = ANY($2::uuid[]) AND ${visible}
       AND (s.organisation_key = ANY($3::int[]) OR s.scope_id IN (${spoken}) AND s.scope_id IN (
         SELECT p.scope_id FROM organisation_period AS p
         WHERE p.organisation_key = ANY($3::int[]) AND p.valid_from <= $4 AND (p.valid_to IS NULL OR p.valid_to >= $4)))
     ORDER BY s.key FOR NO KEY UPDATE OF s`,
    params,
  );
}

/** Keys of those who live in a community today, in one place. */
export async function livingIn(
  tx: Transaction,
  { provinceId, scopeId }: FactPlace,
  { key }: FactKey,
): Promise<string[]> {
  const rows = await tx.query<{ key: string }>(
    `SELECT m.province_id, m.citizen_key AS key FROM membership AS m
     WHERE m.province_id = $1 AND m.scope_id = $2 AND m.community_key = $3 AND m.valid_to IS NULL ORDER BY m.citizen_key`,
    [provinceId, scopeId, key],
  );
  return rows.map((row) => row.key);
}
