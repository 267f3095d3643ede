import { firstQuestion } from '../shared/useFirstAnswer.ts';
import { ROUNDS } from './rounds.graphql.ts';

const MOST = 3;

/** The rounds that are being collected. */
export const OPEN_ROUNDS = firstQuestion(ROUNDS, { first: MOST, withTotal: false, state: 'OPEN' }, 'report.review');
