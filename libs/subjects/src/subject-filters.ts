import { searchName, unitsBelow, withinUnits } from '@app/organisations';
import type { Actor, IsoDate } from '@app/kernel';
import type { CommunitiesArgs } from './subject.inputs';
import { keptBy } from './subject.sql';
import { SubjectPermission } from './subjects.permissions';

/** In the order in which they were recorded, and by name: the usual orders. */
export const BY_KEY = [{ expression: 's.key', type: 'uuid' as const }];
export const BY_NAME = [{ expression: 's.search_name', type: 'text' as const }, ...BY_KEY];

/** SQL conditions on subjects or what is recorded of them: they count in the unit on the map of the day, as totals of that unit have them. */
export function belowUnit(
  unitKey: number | null | undefined,
  today: IsoDate,
  params: unknown[],
  alias = 's',
): string[] {
  if (unitKey == null) return [];
  const [unit, day] = [`$${params.push(unitKey)}::int`, `$${params.push(today)}::date`];
  const held = `SELECT within.key AS scope_id FROM (${withinUnits(`SELECT ${unit}`, day)}) AS within`;
  const placed = unitsBelow(held, { unit, day });
  return [
    `${alias}.scope_id = ANY(ARRAY(WITH RECURSIVE ${placed} SELECT scope.scope_id FROM scope WHERE scope.unit_key = ${unit}))`,
  ];
}

/** Names that hold every word; of the own area alone, so that few rows are looked at. */
export function named(search: string | null | undefined, params: unknown[]): string[] {
  const words = search ? searchName(search).split(' ').filter(Boolean) : [];
  return words.length === 0
    ? []
    : [`s.search_name LIKE ALL($${params.push(words.map((word) => `%${word}%`))}::text[])`];
}

/** What every list of subjects may be asked for. Of `isKept`: what an office of the actor's may register, not what it merely sees from above. */
export const listed = (
  args: Pick<CommunitiesArgs, 'unitKey' | 'isKept' | 'withEnded'>,
  actor: Actor,
  today: IsoDate,
  params: unknown[],
): string[] => [
  ...belowUnit(args.unitKey, today, params),
  ...(args.isKept ? [keptBy(actor, actor.workplaces(SubjectPermission.Keep), today, params)] : []),
  ...(args.withEnded ? [] : ['s.ends_on IS NULL']),
];
