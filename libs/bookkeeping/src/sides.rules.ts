/** Debit of all sides, in đồng. */
export const debitOf = (sides: readonly { amount: number }[]): number =>
  sides.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0);

/** Entries in their order, each with the sum before and after it; the last one comes to zero. */
export function chained<Part extends { amount: number }>(
  parts: readonly Part[],
): (Part & {
  position: number;
  previousPosition: number | null;
  entryCount: number;
  sumBefore: number;
  sumAfter: number;
})[] {
  let sum = 0;
  return parts.map((part, at) => {
    const sumBefore = sum;
    sum += part.amount;
    const position = at + 1;
    return {
      ...part,
      position,
      previousPosition: at === 0 ? null : at,
      entryCount: parts.length,
      sumBefore,
      sumAfter: sum,
    };
  });
}

/** What a voucher moves, added up by key; what comes to nothing is left out. */
export function movesOf<Part extends { amount: number }>(
  parts: readonly Part[],
  keyOf: (part: Part) => string | null,
): Map<string, number> {
  const moves = new Map<string, number>();
  for (const part of parts) {
    const key = keyOf(part);
    if (key !== null) moves.set(key, (moves.get(key) ?? 0) + part.amount);
  }
  return new Map([...moves].filter(([, delta]) => delta !== 0));
}
