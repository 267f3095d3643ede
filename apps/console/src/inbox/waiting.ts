import { firstQuestion } from '../shared/useFirstAnswer.ts';
import { INBOX } from './inbox.graphql.ts';

export const WAITING = firstQuestion(INBOX, {});
