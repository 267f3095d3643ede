import { AssignmentStandingChip } from './AssignmentStandingChip';
import type { AssignmentStanding } from '../dataProvider/schema.ts';

export const TaskStanding = ({ standing }: { standing: string }) => (
  <AssignmentStandingChip standing={standing as AssignmentStanding} />
);
