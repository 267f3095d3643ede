import { ThingKind } from '@app/kernel';

export const SUBJECT_ASSESSMENT = ThingKind.declare(
  'subject_assessment',
  'What one community, clan, family or citizen is assessed by in one year. Stands as an `AssessmentState`.',
);
