import { factIds } from '@app/kernel';

export const FundPublicationIds = factIds('FundPublication');
