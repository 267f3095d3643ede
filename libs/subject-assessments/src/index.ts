export * from './subject-assessment.entity';
export * from './subject-assessment.ids';
export * from './subject-assessments.permissions';
export { SubjectAssessmentError } from './subject-assessments.errors';
export { type AssessedSubject, readSubjects } from './assessed-subject';
export { withHands } from './hands.rules';
export { isMinor } from './minors.rules';
export { OnBehalf } from './on-behalf';
export { mustBeAnswered, recordIn } from './record-subject-assessments';
export { covers, lineAsItStands, type OpenLine, openLine, seenLine } from './open-line';
export { find, type HeldSubjectAssessment, store, turned } from './subject-assessment-row';
export * from './result-statement.entity';
export * from './subject-result.entity';
export * from './subject-assessments.module';
export * from './subject-assessments.service';
export { ofSubjectAssessment, SubjectAssessmentSaved, SubjectAssessmentSubmitted } from './subject-assessments.events';
// The worker knows it by its being imported.
export { SubjectResultFolder } from './subject-result-folder';
import './subject-assessment-work.module';
