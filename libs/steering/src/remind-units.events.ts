import { event } from '@app/kernel';
import { RoundPermission } from '@app/reporting';

export const ObligationReminded = event('obligation.reminded', {
  of: 'Obligation',
  reads: RoundPermission.Read,
  payload: { roundKey: 'number', organisationKey: 'number', remindedOn: 'day' },
});
