import { type Actor, inShardsOf, type IsoDate, type Permission, tableOf, under } from '@app/kernel';
import { officesKept, territoriesOf } from '@app/organisations';
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

/** SQL condition on a subject `s`: the actor may keep it, and one of the offices does, alone or together with the other line of its area. */
export function keptBy(actor: Actor, offices: readonly number[], today: IsoDate, params: unknown[]): string {
  const [keys, day] = [`$${params.push(offices)}::int[]`, `$${params.push(today)}::date`];
  const visible = visibleSubjects('s', actor, today, params, SubjectPermission.Keep);
  const spoken = territoriesOf({ actor, permission: SubjectPermission.Keep, today }, params);
  return `(${visible} AND (s.organisation_key = ANY(ARRAY(${officesKept(keys, day)})) OR s.scope_id = ANY(ARRAY(${spoken})) AND s.scope_id IN (
    SELECT office.scope_id FROM organisation_period AS office
    WHERE office.organisation_key = ANY(${keys}) AND office.valid_from <= ${day} AND (office.valid_to IS NULL OR office.valid_to >= ${day}))))`;
}
