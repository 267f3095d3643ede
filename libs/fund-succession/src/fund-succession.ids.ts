import { factIds } from '@app/kernel';

export const FundHandoverIds = factIds('FundHandover');
