/** Where a list of those who are put forward in a round is taken in. */
export const nominationListPage = (roundId: string): string => `/nominationLists?round=${encodeURIComponent(roundId)}`;
