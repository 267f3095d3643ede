export type { AssignmentReminder, InboxTask } from './assignments.graphql.ts';
export { AssignmentPiles } from './AssignmentPiles';
