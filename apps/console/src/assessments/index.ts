export { AssessmentStateChip, OutcomeChip, TargetChip } from './Chips';
export { useWords } from './useReasonText.ts';
export { useAssessmentColumns } from './useAssessmentColumns';
export { useSetName } from './useSetName.ts';
export type { AssessmentHead } from './assessments.graphql.ts';
