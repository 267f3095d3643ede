/** Where somebody's assessment by a line of a round is entered, begun or not. */
export const wayToBegin = (roundId: string, line: number, subjectId: string): string =>
  `/subjectAssessments/enter/${encodeURIComponent(roundId)}/${line}/${encodeURIComponent(subjectId)}`;

/** Where one that is begun is gone on with. */
export const wayToEntry = (id: string): string => `/subjectAssessments/${encodeURIComponent(id)}/enter`;

export const wayToAssessment = (id: string): string => `/subjectAssessments/${encodeURIComponent(id)}/show`;
