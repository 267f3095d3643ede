import { useTranslate } from 'react-admin';
import { DeadlineText } from '../shared/DeadlineText';
import type { Assignment } from './assignments.graphql.ts';

/** Until when; days left are said while the task is open. */
export const AssignmentDue = ({
  assignment,
}: {
  assignment: Pick<Assignment, 'dueOn' | 'dueBoundary' | 'daysLeft' | 'standing'>;
}) => {
  const translate = useTranslate();
  const { dueOn, dueBoundary, daysLeft, standing } = assignment;
  if (!dueOn || daysLeft === null) return translate('resources.assignments.noDay');
  const isDone = standing === 'DONE' || standing === 'DONE_LATE';
  return <DeadlineText dueOn={dueOn} dueBoundary={dueBoundary} daysLeft={daysLeft} isDone={isDone} />;
};
