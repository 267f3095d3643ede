import { event } from '@app/kernel';
import { MovementPermission } from './movements.permissions';

export const MovementLaunched = event('movement.launched', {
  of: 'Movement',
  reads: MovementPermission.Read,
  payload: { organisationKey: 'number', directiveKey: 'key?', startsOn: 'day', endsOn: 'day?' },
});
