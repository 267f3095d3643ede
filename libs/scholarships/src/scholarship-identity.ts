import type { FactKey, Transaction } from '@app/kernel';
import type { ApplicantDigests } from './scholarship-person';
import type { ScholarshipRound } from './scholarship-round.entity';
import { ScholarshipError } from './scholarships.errors';

export const fault = (code: string, fields: { path: string; code: string }[]) =>
  ScholarshipError[code as keyof typeof ScholarshipError]({}, fields);

const faultAt = (path: string, code: string) => fault(code, [{ path, code }]);

/** Two at one unit wait for each other until commit, so that neither enters whom the other has entered. */
export async function waitAtUnit(tx: Transaction, roundKey: string, organisationKey: number): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `scholarship/${roundKey}/${organisationKey}`,
  ]);
}

/** By what an application is found, and whether its unit says that it is another person. */
export async function identityOf(
  tx: Transaction,
  { provinceId, key }: FactKey,
): Promise<ApplicantDigests & { isOther: boolean }> {
  const [row] = await tx.query<ApplicantDigests & { isOther: boolean }>(
    `SELECT a.number_digest AS "numberDigest", a.twin_digest AS "twinDigest", a.is_other AS "isOther"
     FROM scholarship_application AS a WHERE a.province_id = $1 AND a.key = $2`,
    [provinceId, key],
  );
  return row!;
}

export const isAlike = (one: ApplicantDigests, other: ApplicantDigests): boolean =>
  (['numberDigest', 'twinDigest'] as const).every(
    (name) => one[name]?.toString('hex') === other[name]?.toString('hex'),
  );

/** What one person may have is counted by the number. Throws SCHOLARSHIP_NUMBER_NEEDED. */
export function mustHaveNumber({ personLimit }: ScholarshipRound, { numberDigest }: ApplicantDigests): void {
  if (personLimit !== null && numberDigest === null) throw faultAt('number', 'SCHOLARSHIP_NUMBER_NEEDED');
}

/**
 * Nobody stands twice in the list of one unit; `key`: of the application itself, where it was entered before. What other units entered is found by the office.
 * Throws SCHOLARSHIP_APPLIED, SCHOLARSHIP_TWIN.
 */
export async function mustBeNew(
  tx: Transaction,
  { roundKey, organisationKey, key = null }: { roundKey: string; organisationKey: number; key?: string | null },
  { numberDigest, twinDigest }: ApplicantDigests,
  isOther: boolean,
): Promise<void> {
  const rows = await tx.query<{ isSame: boolean }>(
    `-- all shards: what one unit entered in a round, wherever it stood
     SELECT coalesce(a.number_digest = $3, false) AS "isSame" FROM scholarship_application AS a
     WHERE a.round_key = $1 AND a.organisation_key = $2 AND a.key IS DISTINCT FROM $5::uuid AND a.state NOT IN ('withdrawn', 'excluded')
       AND (a.number_digest = $3 OR a.twin_digest = $4 AND (a.number_digest IS NULL OR $3::bytea IS NULL))`,
    [roundKey, organisationKey, numberDigest, twinDigest, key],
  );
  if (rows.some(({ isSame }) => isSame)) throw faultAt('number', 'SCHOLARSHIP_APPLIED');
  if (rows.length > 0 && !isOther) throw faultAt('isOther', 'SCHOLARSHIP_TWIN');
}
