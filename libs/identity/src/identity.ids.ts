import { uuidIds } from '@app/kernel';

export const DelegationIds = uuidIds('Delegation');
export const RoleAssignmentIds = uuidIds('RoleAssignment');
export const SessionIds = uuidIds('Session');
