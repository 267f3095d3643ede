import type { FieldError } from '@app/kernel';
import type { ScholarshipRound } from './scholarship-round.entity';

/** Scholarships of one decision: each is owed in the books by itself, in one transaction. */
export const MOST_GRANTED = 500;

/** What is wrong with the criteria and steps of a round, at its field. */
export function rulesFault({ criteria, steps }: Pick<ScholarshipRound, 'criteria' | 'steps'>): FieldError | null {
  const names = new Set(criteria.map(({ name }) => name.toLowerCase()));
  if (names.size < criteria.length) return { path: 'criteria', code: 'SCHOLARSHIP_CRITERIA' };
  const most = criteria.reduce((sum, { mostPoints }) => sum + mostPoints, 0);
  const ordered = steps.toSorted((one, other) => one.fromPoints - other.fromPoints);
  const isRising = ordered.every(({ fromPoints, amount }, at) => {
    const before = ordered[at - 1];
    return fromPoints <= most && (!before || (fromPoints > before.fromPoints && amount > before.amount));
  });
  return isRising ? null : { path: 'steps', code: 'SCHOLARSHIP_STEPS' };
}

/** What may be changed once somebody can apply: rules by which people are judged stay. */
export const FREE_WHEN_OPEN = ['applicationsUntil', 'means', 'conditions', 'fundKey', 'source', 'purposeKey'] as const;
