import { intIds } from '@app/kernel';

export const RoundIds = intIds('Round');
