const at = (page: string) => (roundId: string) => `/scholarshipRounds/${page}?round=${encodeURIComponent(roundId)}`;

/** Where applications of a round are entered one after the other, come in from a file, and are scored. */
export const applyPage = at('apply');
export const applyFromFilePage = at('import');
export const scorePage = at('score');
