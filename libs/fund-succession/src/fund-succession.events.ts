import { event } from '@app/kernel';
import { HandoverPermission } from './fund-succession.permissions';

export const BooksHandedOver = event('accountBooks.handedOver', {
  of: 'AccountBooks',
  reads: HandoverPermission.Read,
  payload: { organisationKey: 'number', closedThrough: 'day' },
});

const handover = {
  of: 'FundHandover',
  reads: HandoverPermission.Read,
  payload: { organisationKey: 'number', toOrganisationKey: 'number', day: 'day', money: 'number' },
} as const;

export const HandoverPrepared = event('fundHandover.prepared', handover);
export const HandoverAgreed = event('fundHandover.agreed', handover);
export const HandoverConfirmed = event('fundHandover.confirmed', handover);
export const HandoverReturned = event('fundHandover.returned', handover);
export const HandoverWithdrawn = event('fundHandover.withdrawn', handover);
