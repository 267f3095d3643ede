import { searchName } from '@app/organisations';

/** SQL conditions on subjects `s`, for lists. */
export const belowUnit = (unitKey: number | null | undefined, params: unknown[]): string[] =>
  unitKey == null
    ? []
    : [
        `s.scope_id = ANY(ARRAY(
           SELECT below.unit_key FROM administrative_unit_period AS root
           JOIN administrative_unit_period AS below ON below.path >= root.path AND below.path < left(root.path, -1) || '/'
           WHERE root.unit_key = $${params.push(unitKey)}))`,
      ];

/** Names that hold every word; of the own area alone, so that few rows are looked at. */
export function named(search: string | null | undefined, params: unknown[]): string[] {
  const words = search ? searchName(search).split(' ').filter(Boolean) : [];
  return words.length === 0
    ? []
    : [`s.search_name LIKE ALL($${params.push(words.map((word) => `%${word}%`))}::text[])`];
}
