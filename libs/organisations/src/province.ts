/** The country: facts of the national level stand in a province of their own, which has its key. */
export const NATION = 1;

/** SQL: province of a unit by its path, which runs from the country down; the country is its own. */
export const provinceOf = (path: string): string =>
  `coalesce(nullif(split_part(${path}, '.', 2), ''), split_part(${path}, '.', 1))::int`;

/**
 * SQL: the province in which a unit stood on a day; where it stood last before, or first after, if it did not exist then. The one place that
 * says how a record made in a scope finds its province.
 */
export const provinceOn = (scope: string, day: string): string => `(
  SELECT ${provinceOf('unit_place.path')} FROM administrative_unit_period AS unit_place WHERE unit_place.unit_key = ${scope}
  ORDER BY (unit_place.valid_from <= ${day}) DESC, abs(unit_place.valid_from - ${day}) LIMIT 1)`;

/**
 * SQL condition: within the shard of everything below an organisation of the province. Only the nation's lies in all of them, so there
 * nothing is asked.
 */
export const belowProvince = (alias: string, provinceId: number, params: unknown[]): string =>
  provinceId === NATION ? 'true' : `${alias}.province_id = $${params.push(provinceId)}::int`;
