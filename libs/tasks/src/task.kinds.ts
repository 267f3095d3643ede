import { ThingKind } from '@app/kernel';

export const TASK = ThingKind.declare('assignment', 'A task that a document gives. Stands as an `AssignmentStanding`.');

export const DEADLINE = ThingKind.declare(
  'deadline',
  'What a document says is due once or each year. Stands as YEARLY or not at all.',
);
