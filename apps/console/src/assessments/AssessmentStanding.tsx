import type { AssessmentState } from '../dataProvider/schema.ts';
import { AssessmentStateChip } from './Chips';

export const AssessmentStanding = ({ standing }: { standing: string }) => (
  <AssessmentStateChip state={standing as AssessmentState} />
);
