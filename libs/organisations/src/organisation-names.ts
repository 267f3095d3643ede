import type { IsoDate, Query } from '@app/kernel';

/** What organisations are called on a day, or were called last; for papers. No rights are asked. */
export async function organisationNames(
  query: Query,
  keys: readonly number[],
  day: IsoDate,
): Promise<Map<number, string>> {
  const rows = await query<{ key: number; name: string }>(
    `SELECT DISTINCT ON (organisation_key) organisation_key AS key, name FROM organisation_period
     WHERE organisation_key = ANY($1::int[]) AND valid_from <= $2 ORDER BY organisation_key, valid_from DESC`,
    [[...new Set(keys)], day],
  );
  return new Map(rows.map(({ key, name }) => [key, name]));
}
