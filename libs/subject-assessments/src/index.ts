export * from './subject-assessment.entity';
export * from './subject-assessment.ids';
export * from './subject-assessments.permissions';
export { readSubjects } from './assessed-subject';
export { recordIn } from './record-subject-assessments';
export { openLine } from './open-line';
export * from './subject-result.entity';
export * from './subject-assessments.module';
export * from './subject-assessments.service';
