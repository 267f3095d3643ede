import { type Actor, inShardsOf, type IsoDate, type Permission, under } from '@app/kernel';
import { territoriesOf } from '@app/organisations';
import { visibleSubjects } from '@app/subjects';

/**
 * SQL condition on a fact that names an organisation, or a subject otherwise (`kind`): of an organisation at or below a workplace, or in the territory for
 * which one speaks; of anybody else as they themselves are seen.
 */
export function visibleParticipants(
  alias: string,
  actor: Actor,
  today: IsoDate,
  params: unknown[],
  permission: Permission,
): string {
  const shards = inShardsOf(actor, alias, params);
  const below = under(`${alias}.path`, actor.roots(permission), params);
  const territories = territoriesOf({ actor, permission, today }, params);
  const subjects = visibleSubjects(alias, actor, today, params);
  // Branches, and kinds by name: each is found by its index.
  return `(${shards} AND (${alias}.kind = 'organisation' AND (${below} OR ${alias}.scope_id = ANY(ARRAY(${territories})))
    OR ${alias}.kind IN ('community', 'clan', 'family', 'citizen') AND ${subjects}))`;
}
