export * from './assignment.entity';
export { assignmentState, standingOf } from './assignment.rules';
export * from './assignments.loader';
export * from './assignments.module';
export * from './assignments.service';
export { AssignInput } from './assignment.inputs';
export { enteredParties, type NewAssignment, type NewDeadline } from './new-assignment';
export { AssignmentReminders } from './reminders.service';
export * from './reminders.module';
