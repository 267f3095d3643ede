/** Where those are chosen who are to strive for titles of a year. */
export const registerTitlesPage = (year: number | string = '', kind = 'ORGANISATION'): string =>
  `/titleRegistrations/register?year=${year}&kind=${kind}`;

/** Where a file of those who strive is sent in. */
export const importTitlesPage = (year: number | string, kind = 'ORGANISATION'): string =>
  `/titleRegistrations/import?year=${year}&kind=${kind}`;

/** Who strives, of a year. */
export const titlesOfYear = (year: number | string, kind = 'ORGANISATION'): string =>
  `/titleRegistrations?year=${year}&kind=${kind}`;
