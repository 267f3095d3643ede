import { factIds } from '@app/kernel';

export const ObligationIds = factIds('Obligation');
