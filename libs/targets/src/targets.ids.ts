import { factIds, intIds, uuidIds } from '@app/kernel';

export const IndicatorIds = intIds('Indicator');
export const AreaTargetIds = uuidIds('AreaTarget');
export const IndicatorResultIds = factIds('IndicatorResult');
