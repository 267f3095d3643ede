import { event } from '@app/kernel';
import { AreaTargetPermission } from './targets.permissions';

const target = {
  of: 'AreaTarget',
  reads: AreaTargetPermission.Read,
  payload: { indicatorKey: 'number', unitKey: 'number', year: 'number' },
} as const;

export const AreaTargetSet = event('areaTarget.set', target);
export const AreaTargetEnded = event('areaTarget.ended', target);

const result = {
  of: 'IndicatorResult',
  reads: AreaTargetPermission.Read,
  payload: { organisationKey: 'number', indicatorKey: 'number', year: 'number' },
} as const;

export const IndicatorResultRecorded = event('indicatorResult.recorded', result);
export const IndicatorResultAmended = event('indicatorResult.amended', result);
export const IndicatorResultConfirmed = event('indicatorResult.confirmed', result);
