const at = (page: string) => (roundId: string) => `/scholarshipRounds/${page}?round=${encodeURIComponent(roundId)}`;

/** Where applications of a round are entered one after the other, come in from a file, and are scored. */
export const applyPage = at('apply');
export const applyFromFilePage = at('import');
export const scorePage = at('score');

/** The list on which those who are paid sign. */
export const paymentList = (roundId: string): string =>
  `/scholarship-rounds/${encodeURIComponent(roundId)}/payment-list.pdf`;

/** Where vouchers are made for what is owed. */
export const OPEN_SCHOLARSHIPS = `/openItems?filter=${encodeURIComponent(JSON.stringify({ kind: 'SCHOLARSHIP' }))}`;
