import { uuidIds } from '@app/kernel';

export const AssignmentIds = uuidIds('Assignment');
