import type { IsoDate, Transaction } from '@app/kernel';
import { keysOnPaths } from './flows-down.rules';
import { OrganisationPermission } from './organisation.permissions';

/** Where an organisation is named, and the path of the field that names it. */
export interface NamedKey {
  key: number;
  path: string;
}

/** Paths of those names that mean no organisation of today that the writer may name. One statement. */
export async function unknownNames(
  tx: Pick<Transaction, 'actor' | 'query'>,
  named: readonly NamedKey[],
  today: IsoDate,
): Promise<string[]> {
  const nameable = await nameableKeys(
    tx,
    named.map(({ key }) => key),
    today,
  );
  return named.filter(({ key }) => !nameable.has(key)).map(({ path }) => path);
}

/**
 * Those organisations of today that the writer may name: within reach, above, or of the other line in the same area or one above
 * (a committee gives tasks to the study-promotion association of its province). One statement, none for no keys.
 */
export async function nameableKeys(
  tx: Pick<Transaction, 'actor' | 'query'>,
  keys: readonly number[],
  today: IsoDate,
): Promise<Set<number>> {
  if (keys.length === 0) return new Set();
  const { actor } = tx;
  const rows = await tx.query<{ key: number }>(
    `SELECT organisation_key AS key FROM organisation_period
     WHERE organisation_key = ANY($1::int[]) AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
       AND (path LIKE ANY($3::text[]) OR organisation_key = ANY($4::int[]) OR acts_for_key = ANY($4::int[])
            OR scope_id <@ $5::int4multirange
            OR scope_id IN (SELECT above.scope_id FROM organisation_period AS above WHERE above.organisation_key = ANY($4::int[])))`,
    [
      [...new Set(keys)],
      today,
      actor.patterns(OrganisationPermission.Read),
      keysOnPaths(actor.roots(OrganisationPermission.Read)),
      actor.scopes,
    ],
  );
  return new Set(rows.map(({ key }) => key));
}
