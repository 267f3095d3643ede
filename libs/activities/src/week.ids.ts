import { uuidIds } from '@app/kernel';

export const WeekIds = uuidIds('Week');
