import { event } from '@app/kernel';
import { LedgerPermission } from '@app/ledger';

/** Of nobody who receives: a trail cannot be emptied of a name. */
const advance = {
  of: 'Advance',
  reads: LedgerPermission.Read,
  payload: { organisationKey: 'number', amount: 'number', day: 'day' },
} as const;

export const AdvanceAsked = event('advance.asked', advance);
export const AdvanceGranted = event('advance.granted', advance);
export const AdvanceDeclined = event('advance.declined', advance);

export const AdvanceSettled = event('advance.settled', {
  ...advance,
  payload: { organisationKey: 'number', day: 'day', spent: 'number', returned: 'number', extra: 'number' },
});
