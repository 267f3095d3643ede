/** Where a year of a fund is prepared. */
export const preparePage = (fundId?: string, year?: number): string => {
  const asks = { ...(fundId ? { fund: fundId } : {}), ...(year ? { year: String(year) } : {}) };
  const query = new URLSearchParams(asks).toString();
  return `/fundPublications/create${query && `?${query}`}`;
};

/** By what is said of it: it falls due in the year after. */
export const yearDueOn = (day: string): number => Number(day.slice(0, 4)) - 1;
