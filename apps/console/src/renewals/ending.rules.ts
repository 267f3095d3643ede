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
  const rows = new Map<string, EndingRow>();
  for (const one of ending) {
    const id = `${(one.title ?? one.award)?.id} ${one.kind}`;
    const row = rows.get(id) ?? { id, honour: one, total: 0, months: [] };
    rows.set(id, { ...row, total: row.total + one.count, months: [...row.months, one] });
  }
  return [...rows.values()];
}

/** The list of those that end in a month. */
export function listOf({ month, until, kind, title, award }: EndingHonour): string {
  const filter = { kind, endsFrom: month, endsBy: until, ...(title ? { titleId: title.id } : { awardId: award?.id }) };
  return `/recognitions?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;
}
