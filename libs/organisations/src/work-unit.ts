import { type Actor, type IsoDate, KernelError, type Permission, type Query } from '@app/kernel';

/** The administrative unit where the actor works with a permission; of several places the highest. Throws NOT_FOUND. */
export async function workUnit(query: Query, actor: Actor, permission: Permission, today: IsoDate): Promise<number> {
  const [place] = await query<{ scopeId: number }>(
    `SELECT p.scope_id AS "scopeId" FROM organisation_period AS p
     WHERE p.organisation_key = ANY($1::int[]) AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2)
     ORDER BY length(p.path), p.organisation_key LIMIT 1`,
    [actor.workplaces(permission), today],
  );
  if (!place) throw KernelError.NOT_FOUND();
  return place.scopeId;
}
