/** The reports of a round that a number of its board counts; a tier below zero is all of them. */
export function obligationsPage(roundId: string, count: string, tier: number): string {
  const filter = { counted: count.toUpperCase(), ...(tier < 0 ? {} : { tier }) };
  return `/rounds/${encodeURIComponent(roundId)}/show?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}
