import { factIds } from '@app/kernel';

export const AdvanceIds = factIds('Advance');
export const AdvanceSettlementIds = factIds('AdvanceSettlement');
