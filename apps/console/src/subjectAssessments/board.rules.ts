/** Where somebody who is asked stands: everybody in one of them. */
export const STANDINGS = ['notBegun', 'draft', 'returned', 'submitted', 'reviewed'] as const;
/** What came of those who are reviewed. */
export const RESULTS = ['met', 'notMet', 'unjudgeable'] as const;

export type Counted = (typeof STANDINGS)[number] | (typeof RESULTS)[number];

/** Which part of the list a number counts. */
const FILTERS: Readonly<Record<Counted, { state: string; outcome?: string }>> = {
  notBegun: { state: 'NOT_BEGUN' },
  draft: { state: 'DRAFT' },
  returned: { state: 'RETURNED' },
  submitted: { state: 'SUBMITTED' },
  reviewed: { state: 'REVIEWED' },
  met: { state: 'REVIEWED', outcome: 'MET' },
  notMet: { state: 'REVIEWED', outcome: 'NOT_MET' },
  unjudgeable: { state: 'REVIEWED', outcome: 'UNJUDGEABLE' },
};

/** Of a round, by a line of it, in a unit or a community. */
export interface BoardPlace {
  roundId: string;
  line: number;
  unitId?: string;
  communityId?: string;
}

/** The list behind a number of the board. */
export const behind = (place: BoardPlace, counted: Counted): string =>
  `/subjectAssessments?filter=${encodeURIComponent(JSON.stringify({ ...place, ...FILTERS[counted] }))}`;

/** The board of a line; without a unit that of the own one. */
export function boardPage(roundId: string, line: number, unitId?: string): string {
  const search = new URLSearchParams({ round: roundId, line: String(line), ...(unitId && { unit: unitId }) });
  return `/subjectAssessments/board?${search}`;
}
