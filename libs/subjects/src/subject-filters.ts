import { searchName, withinUnits } from '@app/organisations';
import type { IsoDate } from '@app/kernel';
import { unitsBelow } from './units-below.sql';

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
