/** Hundredths of a percent of a text as people write it: `59,6` and `59.6 %` are 5960. Null for what is none, has more than two decimals, or is above 100. */
export function hundredths(text: string): number | null {
  const found = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  if (!found) return null;
  const value = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return value <= 10_000 ? value : null;
}
