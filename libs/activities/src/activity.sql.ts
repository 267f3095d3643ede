import { type Actor, inShardsOf, tableOf, under } from '@app/kernel';
import { Activity } from './activity.entity';
import { ActivityPermission } from './activities.permissions';

/** Columns of `activity AS a`. */
export const activityColumns = tableOf(Activity).columns('a');

/** SQL condition: an activity of the actor's reach, or of a workplace whose place in the tree has changed since. */
export function visibleActivities(actor: Actor, params: unknown[]): string {
  const shards = inShardsOf(actor, 'a', params);
  const below = under('a.path', actor.roots(ActivityPermission.Read), params);
  return `(${shards} AND (${below} OR a.organisation_key = ANY($${params.push(actor.workplaces(ActivityPermission.Read))}::int[])))`;
}

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
