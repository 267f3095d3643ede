type Row = Map<number, number>;

/** Closer to nothing is nothing: the factors are halves and thirds of small numbers. */
const NOTHING = 1e-9;

/**
 * Which unknown numbers follow from sums whose totals are known, each sum given by its unknowns: by elimination, row by row. Of what is a sum of others the sign would
 * differ; that changes no answer as long as a column adds up to the same in every row.
 */
export function determinedBy(sums: readonly (readonly number[])[]): number[] {
  const solved: { pivot: number; row: Row }[] = [];
  for (const sum of sums) {
    const row: Row = new Map(sum.map((unknown) => [unknown, 1]));
    for (const known of solved) subtract(row, known.row, row.get(known.pivot));
    const [first] = row;
    if (!first) continue;
    const [pivot, factor] = first;
    for (const [unknown, one] of row) row.set(unknown, one / factor);
    for (const known of solved) subtract(known.row, row, known.row.get(pivot));
    solved.push({ pivot, row });
  }
  return solved.flatMap(({ pivot, row }) => (row.size === 1 ? [pivot] : []));
}

function subtract(row: Row, other: Row, times: number | undefined): void {
  if (times === undefined) return;
  for (const [unknown, one] of other) {
    const left = (row.get(unknown) ?? 0) - times * one;
    if (Math.abs(left) < NOTHING) row.delete(unknown);
    else row.set(unknown, left);
  }
}
