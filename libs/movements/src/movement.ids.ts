import { uuidIds } from '@app/kernel';

export const MovementIds = uuidIds('Movement');
