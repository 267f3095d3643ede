import { uuidIds } from '@app/kernel';

export const RoleAssignmentIds = uuidIds('RoleAssignment');
export const SessionIds = uuidIds('Session');
