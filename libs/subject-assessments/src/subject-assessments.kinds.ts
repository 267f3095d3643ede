import { ThingKind } from '@app/kernel';

export const SUBJECT_ROUND = ThingKind.declare(
  'subject_round',
  'Assessments of people by one round that wait together; named by the round. Stands as an `AssessmentState`.',
);
