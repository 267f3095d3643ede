const PRIME = 10_007;

/** A sum of cells, each with its factor, of which somebody knows what it comes to. */
export type KnownSum<Cell extends string = string> = Partial<Record<Cell, number>>;

/** Which of the hidden cells somebody can work out who knows all the others and these sums; by elimination, in whole numbers of a prime field. */
export function solvable(sums: readonly KnownSum[], hidden: ReadonlySet<string>): string[] {
  const cells = [...hidden];
  const rows = sums.map((sum) => cells.map((cell) => modulo(sum[cell] ?? 0)));
  let done = 0;
  for (const [column] of cells.entries()) {
    const at = rows.findIndex((row, index) => index >= done && row[column] !== 0);
    if (at < 0) continue;
    const [pivot] = rows.splice(at, 1) as [number[]];
    const factor = inverse(pivot[column]!);
    const scaled = pivot.map((one) => modulo(one * factor));
    for (const row of rows) {
      const times = row[column]!;
      if (times !== 0) for (const [index, one] of scaled.entries()) row[index] = modulo(row[index]! - times * one);
    }
    rows.splice(done, 0, scaled);
    done += 1;
  }
  return rows.flatMap((row) => {
    const left = cells.filter((_, column) => row[column] !== 0);
    return left.length === 1 ? left : [];
  });
}

const modulo = (one: number): number => ((one % PRIME) + PRIME) % PRIME;

function inverse(one: number): number {
  let result = 1;
  for (let power = PRIME - 2, base = one; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = modulo(result * base);
    base = modulo(base * base);
  }
  return result;
}
