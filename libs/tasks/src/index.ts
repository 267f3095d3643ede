export * from './assignment.entity';
export { assignmentState, lastDayOf, standingOf } from './assignment.rules';
export {
  ASSIGNMENT_STATE,
  assignmentColumns,
  visibleAssignments,
  visibleProgress,
  visibleThroughDirective,
} from './assignment.sql';
export * from './assignments.loader';
export * from './assignments.module';
export * from './assignments.service';
export { AssignInput } from './assignment.inputs';
export { enteredParties, type NewAssignment, type NewDeadline } from './new-assignment';
export { AssignmentReminders } from './reminders.service';
export * from './reminders.module';
