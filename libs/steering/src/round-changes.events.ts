import { event } from '@app/kernel';
import { RoundPermission } from '@app/reporting';

const round = {
  of: 'Round',
  reads: RoundPermission.Read,
  payload: { organisationKey: 'number', year: 'number' },
} as const;

export const RoundClosed = event('round.closed', round);
export const RoundAmended = event('round.amended', round);
/** Nobody owes anything in it any more. */
export const RoundCancelled = event('round.cancelled', round);
export const RoundReopened = event('round.reopened', round);
