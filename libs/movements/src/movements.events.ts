import { event } from '@app/kernel';
import { MovementPermission } from './movements.permissions';

const movement = {
  of: 'Movement',
  reads: MovementPermission.Read,
  payload: { organisationKey: 'number', parentKey: 'key?', startsOn: 'day', endsOn: 'day?' },
} as const;

export const MovementLaunched = event('movement.launched', {
  ...movement,
  version: 2,
  payload: { ...movement.payload, directiveKeys: 'keys' },
});
export const MovementAmended = event('movement.amended', movement);
export const MovementClosed = event('movement.closed', movement);
export const MovementReopened = event('movement.reopened', movement);

const registration = {
  of: 'MovementRegistration',
  reads: MovementPermission.ReadRegistrations,
} as const;

export const MovementRegistered = event('movementRegistration.made', {
  ...registration,
  payload: {
    movementKey: 'key',
    kind: 'word',
    organisationKey: 'number?',
    subjectKey: 'key?',
    byKey: 'number?',
    registeredOn: 'day',
  },
});
/** Many at once, by one office on their behalf, of one community where everybody of it was; each registration has its own event besides. */
export const MovementSubjectsRegistered = event('movement.subjectsRegistered', {
  of: 'Movement',
  reads: MovementPermission.ReadRegistrations,
  payload: { organisationKey: 'number', kind: 'word', registered: 'number', communityKey: 'key?' },
});
export const RegistrationWithdrawn = event('movementRegistration.withdrawn', {
  ...registration,
  payload: { movementKey: 'key', organisationKey: 'number?', withdrawnOn: 'day' },
});

const yearly = { of: 'Movement', reads: MovementPermission.Read } as const;

export const YearlyRoundPlanned = event('movement.yearPlanned', { ...yearly, payload: { organisationKey: 'number' } });
export const YearlyRoundSwitched = event('movement.yearSwitched', {
  ...yearly,
  payload: { organisationKey: 'number', isOn: 'flag' },
});
/** By the programme itself. */
export const YearlyRoundOpened = event('movement.yearOpened', {
  ...yearly,
  payload: { organisationKey: 'number', year: 'number', roundKey: 'number' },
});
export const YearlyRoundFailed = event('movement.yearFailed', {
  ...yearly,
  payload: { organisationKey: 'number', code: 'word' },
});
