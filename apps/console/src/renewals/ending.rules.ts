import type { EndingHonour } from './renewals.graphql.ts';

/** One row of the board: a title or award of one kind, with what ends in each month. */
export interface EndingRow {
  id: string;
  honour: EndingHonour;
  total: number;
  months: EndingHonour[];
}

/** Those of one title or award together, what ends first above. */
export function rowsOf(ending: readonly EndingHonour[]): EndingRow[] {
  const grouped = Map.groupBy(ending, ({ title, award, kind }) => `${(title ?? award)?.id} ${kind}`);
  return [...grouped].map(([id, months]) => ({
    id,
    honour: months[0]!,
    total: months.reduce((sum, { count }) => sum + count, 0),
    months,
  }));
}

/** The list of those that end in a month. */
export function listOf({ month, until, kind, title, award }: EndingHonour): string {
  const filter = { kind, endsFrom: month, endsBy: until, ...(title ? { titleId: title.id } : { awardId: award?.id }) };
  return `/recognitions?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;
}
