import { type Actor, type FactKey, type FactPlace, type IsoDate, tableOf, type Transaction } from '@app/kernel';
import { Citizen, Clan, Community, Family, keptBy, SubjectKind } from '@app/subjects';

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
    actor = tx.actor,
  }: { kind: PersonalKind; provinceId: number; organisationKeys: readonly number[]; actor?: Actor },
  keys: readonly string[],
  today: IsoDate,
): Promise<KeptSubject[]> {
  const params: unknown[] = [provinceId, keys];
  const kept = keptBy(actor, organisationKeys, today, params);
  return tx.query<KeptSubject>(
    `SELECT s.province_id, s.key, s.ends_on AS "endsOn" FROM ${TABLES[kind]} AS s
     WHERE s.province_id = $1 AND s.key = ANY($2::uuid[]) AND ${kept} ORDER BY s.key FOR NO KEY UPDATE OF s`,
    params,
  );
}

/** SQL condition on a fact that names a subject by its kind, province and key: `keptSubjects` finds it for the offices. */
export function namesKept(
  alias: string,
  actor: Actor,
  offices: readonly number[],
  today: IsoDate,
  params: unknown[],
): string {
  const kept = keptBy(actor, offices, today, params);
  const ofKinds = Object.entries(TABLES).map(
    ([kind, table]) =>
      `${alias}.kind = '${kind}' AND EXISTS (
        SELECT 1 FROM ${table} AS s WHERE s.province_id = ${alias}.province_id AND s.key = ${alias}.subject_key AND ${kept})`,
  );
  return `(${ofKinds.join(' OR ')})`;
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
