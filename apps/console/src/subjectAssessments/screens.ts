import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'subject-assessments', path: '/subjectAssessments' },
  { name: 'subject-board', path: '/subjectAssessments/board' },
];
