import { type Actor, inShardsOf, type IsoDate, type Permission, tableOf, under } from '@app/kernel';
import { territoriesOf } from '@app/organisations';
import { Citizen } from './citizen.entity';
import { Clan } from './clan.entity';
import { Community } from './community.entity';
import { Family } from './family.entity';
import { SubjectPermission } from './subjects.permissions';

export const communities = tableOf(Community);
export const clans = tableOf(Clan);
export const families = tableOf(Family);
export const citizens = tableOf(Citizen);

/**
 * SQL condition on a subject: recorded at or below a workplace, or in the territory for which one speaks, whichever line recorded it. A school lies in a
 * territory and speaks for none.
 */
export function visibleSubjects(
  alias: string,
  actor: Actor,
  today: IsoDate,
  params: unknown[],
  permission: Permission = SubjectPermission.Read,
): string {
  const shards = inShardsOf(actor, alias, params);
  const below = under(`${alias}.path`, actor.roots(permission), params);
  return `(${shards} AND (${below} OR ${alias}.scope_id = ANY(ARRAY(${territoriesOf({ actor, permission, today }, params)}))))`;
}
