import { event, trailEvent } from '@app/kernel';
import { DirectivePermission } from '@app/directives';
import { AssignmentPermission } from './assignments.permissions';

const task = { of: 'Assignment', reads: AssignmentPermission.Read };

export const DeadlinesAdded = event('directive.deadlinesAdded', {
  of: 'Directive',
  reads: DirectivePermission.Read,
  payload: { count: 'number' },
});
export const AssignmentGiven = event('assignment.given', { ...task, payload: { directiveKey: 'key' } });
export const AssignmentAmended = event('assignment.amended', { ...task, payload: { directiveKey: 'key' } });
export const AssignmentProgressed = event('assignment.progressed', {
  ...task,
  payload: { organisationKey: 'number', percent: 'number' },
});
export const AssignmentDone = event('assignment.done', { ...task, payload: { doneOn: 'day' } });
export const AssignmentReminded = trailEvent('assignment.reminded', {
  of: 'CalendarDay',
  because: 'mails went out; no task has changed',
});
