import type { IsoDate, Query } from '@app/kernel';

export interface LastPlace {
  path: string;
  name: string;
}

/** Where an organisation stands on a day, or stood last if it has ceased; null before its first day. No rights are asked. */
export async function lastPlace(query: Query, organisationKey: number, day: IsoDate): Promise<LastPlace | null> {
  const [place] = await query<LastPlace>(
    `SELECT path, name FROM organisation_period WHERE organisation_key = $1 AND valid_from <= $2
     ORDER BY valid_from DESC LIMIT 1`,
    [organisationKey, day],
  );
  return place ?? null;
}
