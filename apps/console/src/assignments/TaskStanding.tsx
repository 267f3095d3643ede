import type { AssignmentStanding } from './assignment.types';
import { AssignmentStandingChip } from './AssignmentStandingChip';

export const TaskStanding = ({ standing }: { standing: string }) => (
  <AssignmentStandingChip standing={standing as AssignmentStanding} />
);
