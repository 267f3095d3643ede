/** What communes state, by territory; without a unit that of the own one. */
export function totalsPage(year: number, setId: string, unitId?: string): string {
  return `/resultStatements/totals?${new URLSearchParams({ year: String(year), set: setId, ...(unitId && { unit: unitId }) })}`;
}

/** Statements of one year and set in a unit. */
export const statementsIn = (year: number, setId: string, unitId: string): string =>
  `/resultStatements?filter=${encodeURIComponent(JSON.stringify({ year, setId, unitId }))}`;
