import { event } from '@app/kernel';
import { DonationPermission } from './donations.permissions';

/** Of nobody who promised: a trail cannot be emptied of a name. */
const pledge = {
  of: 'Pledge',
  reads: DonationPermission.Read,
  payload: { organisationKey: 'number', kind: 'word', dueOn: 'day' },
} as const;

export const PledgeMade = event('pledge.made', pledge);
export const PledgeAmended = event('pledge.amended', pledge);
export const PledgeGivenUp = event('pledge.givenUp', pledge);
export const PledgeResumed = event('pledge.resumed', pledge);
