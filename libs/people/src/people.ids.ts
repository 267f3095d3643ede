import { uuidIds } from '@app/kernel';

export const PersonIds = uuidIds('Person');
export const ConsentIds = uuidIds('Consent');
