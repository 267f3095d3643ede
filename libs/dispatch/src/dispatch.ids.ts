import { uuidIds } from '@app/kernel';

export const DispatchIds = uuidIds('Dispatch');
