import { factIds, uuidIds } from '@app/kernel';

export const ScholarshipRoundIds = uuidIds('ScholarshipRound');
export const ScholarshipApplicationIds = factIds('ScholarshipApplication');
export const ScholarshipGrantIds = factIds('ScholarshipGrant');
