import { uuidIds } from '@app/kernel';

export const PersonIds = uuidIds('Person');
export const RoleAssignmentIds = uuidIds('RoleAssignment');
export const SessionIds = uuidIds('Session');
