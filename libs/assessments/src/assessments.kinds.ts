import { ThingKind } from '@app/kernel';

export const ASSESSMENT = ThingKind.declare(
  'assessment',
  'What one subject is assessed by in one year. Stands as an `AssessmentState`.',
);
