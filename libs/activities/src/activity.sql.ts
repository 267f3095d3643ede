import { type Actor, type Permission, under } from '@app/kernel';
import { Activity } from './activity.entity';
import { ActivityPermission } from './activities.permissions';

/** Columns of `activity AS a` under the names of the entity. */
export const activityColumns = `a.scope_id AS "scopeId", a.year, a.key, a.week_key AS "weekKey", a.organisation_key AS "organisationKey", a.path,
  a.kind_key AS "kindKey", a.title, a.starts_on AS "startsOn", a.ends_on AS "endsOn", a.mode, a.place, a.partners, a.event_count AS "eventCount",
  a.people_count AS "peopleCount", a.item_count AS "itemCount", a.state_budget AS "stateBudget", a.other_funding AS "otherFunding",
  a.created_by AS "createdBy", a.created_at AS "createdAt", a.withdrawn_at AS "withdrawnAt", a.version`;

export const toActivity = (row: Activity): Activity =>
  Object.assign(Object.create(Activity.prototype) as Activity, row);

/** SQL condition: a fact of the actor's reach, or of a workplace whose place in the tree has changed since. */
export function withinReach(actor: Actor, permission: Permission, fact: 'a' | 'o', params: unknown[]): string {
  const below = under(`${fact}.path`, actor.roots(permission), params);
  return `(${below} OR ${fact}.organisation_key = ANY($${params.push(actor.workplaces(permission))}::int[]))`;
}

export const visibleActivities = (actor: Actor, params: unknown[]): string =>
  withinReach(actor, ActivityPermission.Read, 'a', params);

/** SQL condition: the year's partitions that can hold activities going on between two days. */
export function withinYears(
  from: string | null | undefined,
  to: string | null | undefined,
  params: unknown[],
): string[] {
  const conditions: string[] = [];
  // What began in December may go on in January.
  if (from) conditions.push(`a.year >= $${params.push(Number(from.slice(0, 4)) - 1)}`);
  if (to) conditions.push(`a.year <= $${params.push(Number(to.slice(0, 4)))}`);
  return conditions;
}
